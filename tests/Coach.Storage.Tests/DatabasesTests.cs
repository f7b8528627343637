namespace Coach.Storage.Tests;

public sealed class DatabasesTests
{
    [Theory]
    [InlineData("Host=db.example;Database=coach;Username=coach;Password=secret", true)]
    [InlineData("server=db.example;port=6432", true)]
    [InlineData("Data Source=data/coach.db", false)]
    [InlineData("DATA SOURCE=:memory:;Mode=Memory", false)]
    [InlineData("Filename=coach.db", false)]
    public void A_connection_string_says_which_database_it_is(string connectionString, bool isPostgres) => Assert.Equal(isPostgres, Databases.IsPostgres(connectionString));

    [Theory]
    [InlineData("")]
    [InlineData("coach.db")]
    [InlineData("postgres://coach:secret@db.example/coach")]
    [InlineData("Database=coach;Password=secret")]
    public void One_that_is_neither_is_answered_with_how_they_look_and_not_repeated(string connectionString)
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => Databases.Open(connectionString));

        Assert.StartsWith("ConnectionStrings:Coach names neither", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_connection_string_does_not_say_has_a_default_and_what_it_says_holds()
    {
        var (plain, told) = (PostgresConnections.Settings("Host=db.example"), PostgresConnections.Settings("Host=db.example;Maximum Pool Size=100;Timeout=15;Application Name=trial"));

        Assert.Equal((40, 5, "coach"), (plain.MaxPoolSize, plain.Timeout, plain.ApplicationName));
        Assert.Equal((100, 15, "trial"), (told.MaxPoolSize, told.Timeout, told.ApplicationName));
    }
}
