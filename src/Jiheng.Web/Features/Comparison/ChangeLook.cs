using Jiheng.Rules.Checks.Comparing;

namespace Jiheng.Web.Features.Comparison;

/// <summary>How a change is shown: a word and a shape.</summary>
internal static class ChangeLook
{
    public static string Word(this Change? change) => change switch
    {
        Change.Same => "一致",
        Change.Changed => "改了",
        Change.Missing => "少了",
        Change.Added => "多了",
        null => "无法对照",
    };

    public static string Glyph(this Change? change) => change switch
    {
        Change.Same => "equal",
        Change.Changed => "pencil",
        Change.Missing => "minus",
        Change.Added => "plus",
        null => "help-circle",
    };

    public static string Style(this Change? change) => change switch
    {
        Change.Same => "good",
        Change.Changed => "warning",
        Change.Missing => "error",
        Change.Added => "hint",
        null => "unchecked",
    };
}
