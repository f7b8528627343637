using Coach.Host.Commands;

return await CommandLine.RunAsync(args);
