using System.Globalization;
using Coach.People;
using Coach.Words;
using Dapper;

namespace Coach.Storage.People;

public sealed class PeopleTable(Database database, UnitOfWork work) : IPeople
{
    private const string Select =
        """
        select tenant as Tenant, id as Id, aad_object_id as AadObjectId, roster_account as RosterAccount, email as Email, name as Name, team as Team, site as Site,
               manager as Manager, roles as Roles, campaign as Campaign, languages as Languages, shift_start as ShiftStart, shift_end as ShiftEnd, shift_days as ShiftDays,
               time_zone as TimeZone, cohort as Cohort, start_date as StartDate, chose as Chose, greeted_at as GreetedAt, consented_at as ConsentedAt, installed as Installed, teams_zone as TeamsZone, hides_mood as HidesMood, version as Version
        from people_person
        """;

    private const string Insert =
        """
        insert into people_person (tenant, id, aad_object_id, roster_account, email, email_key, name, team, site, manager, roles, campaign, languages,
                                   shift_start, shift_end, shift_days, time_zone, cohort, start_date, chose, greeted_at, consented_at, installed, teams_zone, hides_mood, version)
        values (@Tenant, @Id, @AadObjectId, @RosterAccount, @Email, @EmailKey, @Name, @Team, @Site, @Manager, @Roles, @Campaign, @Languages,
                @ShiftStart, @ShiftEnd, @ShiftDays, @TimeZone, @Cohort, @StartDate, @Chose, @GreetedAt, @ConsentedAt, @Installed, @TeamsZone, @HidesMood, 1)
        """;

    private const string Update =
        """
        update people_person
        set aad_object_id = @AadObjectId, roster_account = @RosterAccount, email = @Email, email_key = @EmailKey, name = @Name, team = @Team, site = @Site,
            manager = @Manager, roles = @Roles, campaign = @Campaign, languages = @Languages, shift_start = @ShiftStart, shift_end = @ShiftEnd,
            shift_days = @ShiftDays, time_zone = @TimeZone, cohort = @Cohort, start_date = @StartDate, chose = @Chose, greeted_at = @GreetedAt,
            consented_at = @ConsentedAt, installed = @Installed, teams_zone = @TeamsZone, hides_mood = @HidesMood, version = version + 1
        where tenant = @Tenant and id = @Id and version = @Version
        """;

    public async Task<Person?> FindAsync(string tenant, string aadObjectId, CancellationToken cancellationToken) =>
        (await QueryAsync($"{Select} where tenant = @tenant and aad_object_id = @account", new { tenant, account = AccountId.Of(aadObjectId) }, cancellationToken)).SingleOrDefault();

    public async Task<Person?> FindByEmailAsync(string tenant, string email, CancellationToken cancellationToken) =>
        (await QueryAsync($"{Select} where tenant = @tenant and email_key = @key", new { tenant, key = email.ToUpperInvariant() }, cancellationToken)).SingleOrDefault();

    public async Task<IReadOnlyList<Person>> AllAsync(string tenant, CancellationToken cancellationToken) =>
        await QueryAsync($"{Select} where tenant = @tenant order by name, id", new { tenant }, cancellationToken);

    /// <summary>Only a new person is inserted: whoever was read and has been erased meanwhile is a conflict, and not brought back.</summary>
    public void Save(Person person) => work.Stage(person.Version is 0 ? Insert : Update, Row.Of(person), mustTouch: 1);

    private async Task<List<Person>> QueryAsync(string sql, object values, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. (await connection.QueryAsync<Row>(sql, values)).Select(row => row.ToPerson())];
    }

    private sealed class Row
    {
        public string Tenant { get; init; } = "";

        public string Id { get; init; } = "";

        public string? AadObjectId { get; init; }

        public string? RosterAccount { get; init; }

        public string? Email { get; init; }

        public string? EmailKey { get; init; }

        public string Name { get; init; } = "";

        public string? Team { get; init; }

        public string? Site { get; init; }

        public string? Manager { get; init; }

        public int Roles { get; init; }

        public string? Campaign { get; init; }

        public string Languages { get; init; } = "";

        public string? ShiftStart { get; init; }

        public string? ShiftEnd { get; init; }

        public int? ShiftDays { get; init; }

        public string? TimeZone { get; init; }

        public string? Cohort { get; init; }

        public string? StartDate { get; init; }

        public string? Chose { get; init; }

        public DateTimeOffset? GreetedAt { get; init; }

        public DateTimeOffset? ConsentedAt { get; init; }

        public bool Installed { get; init; }

        public string? TeamsZone { get; init; }

        public bool HidesMood { get; init; }

        public long Version { get; init; }

        public static Row Of(Person person)
        {
            var roster = person.Roster;
            return new Row
            {
                Tenant = person.Key.Tenant,
                Id = person.Key.Id,
                AadObjectId = person.AadObjectId,
                RosterAccount = roster.AadObjectId,
                Email = roster.Email,
                EmailKey = roster.Email?.ToUpperInvariant(),
                Name = roster.Name,
                Team = roster.Team,
                Site = roster.Site,
                Manager = roster.Manager,
                Roles = (int)roster.Roles,
                Campaign = roster.Campaign,
                Languages = string.Join(';', roster.Languages),
                ShiftStart = roster.Shift?.Start.ToString("HH:mm", CultureInfo.InvariantCulture),
                ShiftEnd = roster.Shift?.End.ToString("HH:mm", CultureInfo.InvariantCulture),
                ShiftDays = (int?)roster.Shift?.Days,
                TimeZone = roster.TimeZone,
                Cohort = roster.Cohort,
                StartDate = roster.StartDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Chose = person.Chose?.Code(),
                GreetedAt = person.GreetedAt,
                ConsentedAt = person.ConsentedAt,
                Installed = person.Installed,
                TeamsZone = person.TeamsZone,
                HidesMood = person.HidesMood,
                Version = person.Version,
            };
        }

        public Person ToPerson() => new(new PersonKey(Tenant, Id), Roster())
        {
            AadObjectId = AadObjectId,
            Chose = Words.Languages.Parse(Chose),
            GreetedAt = GreetedAt,
            ConsentedAt = ConsentedAt,
            Installed = Installed,
            TeamsZone = TeamsZone,
            HidesMood = HidesMood,
            Version = Version,
        };

        private RosterEntry Roster() => new(Tenant, Name)
        {
            AadObjectId = RosterAccount,
            Email = Email,
            Team = Team,
            Site = Site,
            Manager = Manager,
            Roles = (Roles)Roles,
            Campaign = Campaign,
            Languages = [.. Languages.Split(';', StringSplitOptions.RemoveEmptyEntries)],
            Shift = ShiftStart is null || ShiftEnd is null || ShiftDays is null
                ? null
                : new Shift(Time(ShiftStart), Time(ShiftEnd), (Weekdays)ShiftDays.Value),
            TimeZone = TimeZone,
            Cohort = Cohort,
            StartDate = StartDate is null ? null : DateOnly.ParseExact(StartDate, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        };

        private static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);
    }
}
