using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>task/fetch</c> or <c>task/submit</c> invoke.</summary>
public class TaskModuleRequest
{
    public TaskModuleRequest() { }
    public TaskModuleRequest(object data = default, TaskModuleRequestContext context = default) => (Data, Context) = (data, context);
    public object Data { get; set; }
    public TaskModuleRequestContext Context { get; set; }
    [JsonPropertyName("tabContext")]
    public TabContext TabEntityContext { get; set; }
}

/// <summary>How the person's client looks.</summary>
public class TaskModuleRequestContext
{
    public TaskModuleRequestContext() { }
    public TaskModuleRequestContext(string theme = default) => Theme = theme;
    public string Theme { get; set; }
}

/// <summary>The tab that a request comes from.</summary>
public class TabContext
{
    public string TabEntityId { get; set; }
}

/// <summary>The answer to a task module request.</summary>
public class TaskModuleResponse
{
    public TaskModuleResponse() { }
    public TaskModuleResponse(TaskModuleResponseBase task = default) => Task = task;
    public TaskModuleResponseBase Task { get; set; }
    public CacheInfo CacheInfo { get; set; }
}

/// <summary>How long an answer may be kept.</summary>
public class CacheInfo
{
    public CacheInfo() { }
    public CacheInfo(string cacheType = default, int cacheDuration = default) => (CacheType, CacheDuration) = (cacheType, cacheDuration);
    public string CacheType { get; set; }
    public int CacheDuration { get; set; }
}

/// <summary>What a task module does next.</summary>
[JsonConverter(typeof(ByRuntimeType))]
public class TaskModuleResponseBase
{
    public TaskModuleResponseBase() { }
    public TaskModuleResponseBase(string type = default) => Type = type;
    public string Type { get; set; }
}

/// <summary>It shows a card or a page.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    public TaskModuleContinueResponse()
        : base("continue") { }

    public TaskModuleContinueResponse(TaskModuleTaskInfo value = default)
        : this() => Value = value;

    public TaskModuleTaskInfo Value { get; set; }
}

/// <summary>It shows a text.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    public TaskModuleMessageResponse()
        : base("message") { }

    public TaskModuleMessageResponse(string value = default)
        : this() => Value = value;

    public string Value { get; set; }
}

/// <summary>What a task module shows.</summary>
public class TaskModuleTaskInfo
{
    public TaskModuleTaskInfo() { }

    public TaskModuleTaskInfo(
        string title = default, object height = default, object width = default, string url = default, Attachment card = default, string fallbackUrl = default,
        string completionBotId = default) =>
        (Title, Height, Width, Url, Card, FallbackUrl, CompletionBotId) = (title, height, width, url, card, fallbackUrl, completionBotId);

    public string Title { get; set; }
    /// <summary>Pixels, or <c>small</c>, <c>medium</c>, <c>large</c>.</summary>
    public object Height { get; set; }
    /// <summary>Pixels, or <c>small</c>, <c>medium</c>, <c>large</c>.</summary>
    public object Width { get; set; }
    public string Url { get; set; }
    public Attachment Card { get; set; }
    public string FallbackUrl { get; set; }
    public string CompletionBotId { get; set; }
}
