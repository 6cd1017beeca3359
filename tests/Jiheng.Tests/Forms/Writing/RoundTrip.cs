using FsCheck;
using FsCheck.Fluent;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Layouts;
using Jiheng.Tests.Storage.Snapshots;

namespace Jiheng.Tests.Forms.Writing;

/// <summary>A form that went out and comes back must say the same.</summary>
internal static class RoundTrip
{
    public static TheoryData<string> Layouts() => [.. LayoutCatalogue.Drawn.Select(layout => layout.Code)];

    /// <summary>Writes generated forms and reads them back.</summary>
    /// <param name="code">The layout.</param>
    /// <param name="there">Writes a drawn form and reads what was written.</param>
    /// <param name="texts">The texts in it.</param>
    /// <param name="times">How many forms.</param>
    /// <param name="normal">What may change in a text on the way, taken out: the line ends of a page.</param>
    public static void Holds(string code, Func<DrawnForm, IReadOnlyList<PerformanceForm>> there, GeneratedTexts texts, int times, Func<string, string>? normal = null)
    {
        var layout = LayoutCatalogue.Find(code)!;
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => Same(GeneratedForms.Of(layout, new Random(seed), texts), layout, there, normal))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(times));
    }

    /// <summary>The same for forms that are the same in every run: pages are read by programs that a busy machine slows down, and by
    /// measure, so that one form in some hundreds may read otherwise; those that are held here must not.</summary>
    public static void HoldsFor(int forms, string code, Func<DrawnForm, IReadOnlyList<PerformanceForm>> there, GeneratedTexts texts, Func<string, string> normal)
    {
        var layout = LayoutCatalogue.Find(code)!;
        for (var seed = 1; seed <= forms; seed++) Same(GeneratedForms.Of(layout, new Random(seed), texts), layout, there, normal);
    }

    public static void Same(PerformanceForm form, FormLayout layout, Func<DrawnForm, IReadOnlyList<PerformanceForm>> there, Func<string, string>? normal = null)
    {
        var drawn = LayoutDrawer.Draw(form, layout);
        var read = Assert.Single(there(drawn));
        Assert.Equal(layout.Code, read.Layout);
        Assert.Equal(form.Title, read.Title);
        Assert.Equal(Texts(drawn, normal), Texts(LayoutDrawer.Draw(read, layout), normal));
        if (normal is null) Assert.Empty(DeepComparison.Differences(Values(form), Values(read)));
        Assert.DoesNotContain(read.Diagnostics, diagnostic => diagnostic.Severity != Severity.Hint && diagnostic.Code != "READ-YEAR");
    }

    private static string[] Texts(DrawnForm drawn, Func<string, string>? normal) =>
        [.. new[] { drawn.Subtitle }.Concat(drawn.Blocks.SelectMany(block => block.Rows).SelectMany(row => row.Cells).Select(cell => cell.Text)).Select(text => normal is null ? text ?? "" : normal(text ?? ""))];

    // What the reader notes of where it read is no part of what a form says.
    private static object Values(PerformanceForm form) => new
    {
        form.FiscalYear,
        form.Goals,
        form.Schedule,
        form.Safeguards,
        Tasks = form.GoalsByTask.Select(task => task with { Indicators = Values(task.Indicators) }).ToArray(),
        Indicators = Values(form.Indicators),
        form.Funding?.Whole,
        form.Funding?.Year,
        Execution = form.Funding?.Execution.Select(row => row with { Line = 0 }).ToArray(),
    };

    private static Indicator[] Values(IReadOnlyList<Indicator> rows) =>
        [.. rows.Select(row => row with { Provenance = Provenance.None, PrintedLevel1 = Standard(row.PrintedLevel1, row.Level1), PrintedLevel2 = Standard(row.PrintedLevel2, row.Level2) })];

    private static string? Standard<T>(string? printed, T level)
        where T : struct, Enum => printed is null ? null : Glossary.Label(level);
}
