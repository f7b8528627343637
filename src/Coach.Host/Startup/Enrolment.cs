using Coach.Bot.People;
using Coach.People;
using Microsoft.Extensions.Options;

namespace Coach.Host.Startup;

/// <summary>Section <c>People</c>: what happens with people who are not on the roster, and where the roster file is.</summary>
public sealed class PeopleOptions
{
    /// <summary><c>Refuse</c>: they are told whom to ask. <c>Enrol</c>: anybody of an allowed tenant becomes an agent.</summary>
    public UnknownPeople Unknown { get; set; } = UnknownPeople.Refuse;

    /// <summary>Whom to ask to be let in, for instance a name and an extension.</summary>
    public string? Contact { get; set; }

    /// <summary>A roster file that is read at every start. In Development, the sample roster.</summary>
    public string? File { get; set; }
}

internal sealed class Enrolment(IOptions<PeopleOptions> options) : IEnrolment
{
    public UnknownPeople Unknown => options.Value.Unknown;

    public string? Contact => options.Value.Contact;
}

internal static class EnrolmentSetup
{
    public static IServiceCollection AddEnrolment(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PeopleOptions>().Bind(configuration.GetSection("People")).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton<IEnrolment, Enrolment>();
    }
}
