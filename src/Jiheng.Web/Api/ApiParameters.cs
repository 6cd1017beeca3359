using System.Globalization;

namespace Jiheng.Web.Api;

/// <summary>A parameter in the address: declared once, for the description and for the check.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is for, in Chinese.</param>
/// <param name="Expected">What it may hold, in Chinese.</param>
/// <param name="Holds">Whether it may hold a text.</param>
internal sealed record ApiParameter(string Name, string Description, string Expected, Func<string, bool> Holds)
{
    /// <summary>The words that it may be; null where it is free.</summary>
    public IReadOnlyList<string>? Choices { get; init; }

    /// <summary>Whether it is a whole number.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether it may stand several times.</summary>
    public bool Many { get; init; }

    public static ApiParameter Text(string name, string description) => new(name, description, "文字", _ => true);

    public static ApiParameter Number(string name, string description, long least, long most) => new(
        name, description, string.Create(CultureInfo.InvariantCulture, $"{least} 到 {most} 的整数"),
        text => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) { IsNumber = true };

    public static ApiParameter Choice(string name, string description, params IReadOnlyList<string> choices) =>
        new(name, description, string.Join("、", choices), choices.Contains) { Choices = choices };
}

/// <summary>Refuses what no parameter of an endpoint allows, so that a misspelt filter is not silently all forms.</summary>
internal static class ApiParameters
{
    public const int LargestPage = 500;
    private const int LastPage = 100_000_000;

    /// <summary>The two by which every list is paged.</summary>
    public static IReadOnlyList<ApiParameter> Paging { get; } =
    [
        ApiParameter.Number("page", "第几页，从 1 开始；不写为 1", 1, LastPage),
        ApiParameter.Number("size", "每页几条；不写为 50", 1, LargestPage),
    ];

    public static TBuilder WithParameters<TBuilder>(this TBuilder endpoint, params IEnumerable<ApiParameter> parameters)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata([.. parameters]);

    public static ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var known = context.HttpContext.GetEndpoint()!.Metadata.GetOrderedMetadata<ApiParameter>();
        foreach (var (name, values) in context.HttpContext.Request.Query)
        {
            var parameter = known.FirstOrDefault(each => each.Name == name) ?? throw ApiException.Wrong(known.Count == 0
                ? $"这个地址没有参数，收到了“{name}”。"
                : $"没有叫“{name}”的参数。可以用的有：{string.Join("、", known.Select(each => each.Name))}。");
            if (!parameter.Many && values.Count > 1) throw ApiException.Wrong($"参数“{name}”只能写一次。");
            if (values.FirstOrDefault(value => !parameter.Holds(value ?? "")) is { } wrong) throw ApiException.Wrong($"参数“{name}”不能是“{wrong}”，应为：{parameter.Expected}。");
        }

        return next(context);
    }
}
