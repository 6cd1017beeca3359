using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Rules.Checks.Publication;

/// <summary>公开</summary>
internal static class PublicationChecks
{
    public static IReadOnlyList<CheckRule> List { get; } =
    [
        PubDeadline.Rule,
    ];
}
