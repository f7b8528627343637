namespace Coach.Host.LocalClient;

/// <summary>The windows cannot be opened. The message is a sentence for the person at the terminal; the coach itself goes on.</summary>
public sealed class LocalClientException(string message, Exception? inner = null) : Exception(message, inner);
