using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Throws when a reply is not what was expected.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);

/// <summary>A conversation as a test writes it down: each call adds a step; <see cref="StartTestAsync"/> waits for them all.</summary>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly Task _testTask;
    private readonly BotCallbackHandler _callback;
    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null) => (_adapter, _callback, _testTask) = (adapter, callback, Task.CompletedTask);

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync) { }

    public TestFlow(Task task, TestFlow flow) => (_testTask, _callback, _adapter) = (task ?? Task.CompletedTask, flow._callback, flow._adapter);

    public TestFlow(Func<Task> getTask, TestFlow flow)
        : this(getTask?.Invoke(), flow) { }

    public Task StartTestAsync() => _testTask;

    public TestFlow Send(string userSays)
    {
        if (userSays == null)
            throw new ArgumentNullException(nameof(userSays), "You have to pass a userSays parameter");
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, default));
    }

    public TestFlow Send(IActivity userActivity)
    {
        if (userActivity == null)
            throw new ArgumentNullException(nameof(userActivity), "You have to pass an Activity");
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback));
    }

    /// <summary>The conversation's user joins.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = Activity.CreateConversationUpdateActivity();
        update.MembersAdded.Add(_adapter.Conversation.User);
        return _adapter.ProcessActivityAsync((Activity)update, _callback);
    });

    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            var text = reply.AsMessageActivity()?.Text;
            if (text?.Contains(expected, StringComparison.Ordinal) != true)
                throw Unexpected(description, expected, text ?? "Not a Message Activity");
        },
        description,
        timeout);

    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(expected, null, description, timeout);

    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, [CallerMemberName] string description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            if (expected.Type != reply.Type)
                throw new InvalidOperationException($"{description ?? expected.AsMessageActivity()?.Text?.Trim()}: Type should match");
            var (wanted, got) = (expected.AsMessageActivity()?.Text, reply.AsMessageActivity()?.Text);
            if (equalityComparer == null && wanted?.Trim() != got?.Trim())
                throw Unexpected(description, wanted, got);
            if (equalityComparer != null && !equalityComparer.Equals(expected, reply))
                throw Unexpected(null, expected, reply);
        },
        description,
        timeout);

    /// <summary>The next reply satisfies a check that throws if it does not.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000) => Then(async () =>
    {
        using var limit = new CancellationTokenSource();
        if (!System.Diagnostics.Debugger.IsAttached)
            limit.CancelAfter(TimeSpan.FromMilliseconds(timeout));
        validateActivity(await _adapter.GetNextReplyAsync(limit.Token));
    });

    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                var text = reply.AsMessageActivity()?.Text;
                if (!candidates.Contains(text))
                    throw new InvalidOperationException(description ?? $"Text \"{text}\" does not match one of candidates: {string.Join('\n', candidates)}");
            },
            description,
            timeout);
    }

    /// <summary>Nothing more comes within the time.</summary>
    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = 3000) => Then(async () =>
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        IActivity reply;
        try
        {
            reply = await _adapter.GetNextReplyAsync(limit.Token);
        }
        catch (TaskCanceledException)
        {
            return;
        }

        throw new InvalidOperationException($"{reply} came when no reply was expected: '{description}'");
    });

    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Send(userSays).AssertReply(validateActivity, description, timeout);
    }

    /// <summary>A transcript: what has the role <c>bot</c> is expected, everything else is sent.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => IsReply(activity) ? flow.AssertReply(activity, description, timeout) : flow.Send(activity));
    }

    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) =>
            IsReply(activity) ? flow.AssertReply(actual => validateReply(activity, actual), description, timeout) : flow.Send(activity));
    }

    private static bool IsReply(IActivity activity) => string.Equals(RoleTypes.Bot, activity.From?.Role, StringComparison.OrdinalIgnoreCase);

    private static InvalidOperationException Unexpected(string description, object expected, object actual) =>
        new($"{(description == null ? null : description + ":\n")}Expected:{expected}\nReceived:{actual}");

    private TestFlow Then(Func<Task> step)
    {
        return new TestFlow(RunAsync, this);

        async Task RunAsync()
        {
            await _testTask;
            await step();
        }
    }
}
