using System.Globalization;
using Jiheng.Rules.Scoring;
using Jiheng.Rules.Scoring.Cases;

namespace Jiheng.Tests.Rules.Scoring;

public sealed class ScoringCasesTests
{
    public static TheoryData<string> Names => [.. ScoringCases.All.Select(example => example.ToString())];

    [Theory, MemberData(nameof(Names))]
    public void The_form_scores_as_the_case_says(string name)
    {
        var example = ScoringCases.All.Single(one => one.ToString() == name);
        var form = Scorer.Score(example.Form, example.Profile, example.On);
        foreach (var (line, expected) in example.Lines)
        {
            var found = line.Length == 0 ? form.All[0] : form.All.Single(one => one.Name == line);
            Assert.True(Same(expected, found.Computed), $"{found.Name}: {found.Computed}, {found.Because}");
        }

        if (example.Total is { } total) Assert.True(Same(total, form.ComputedTotal), $"{form.ComputedTotal}: {form.TotalBecause}");
        if (example.PrintedSum is { } sum) Assert.True(Same(sum, form.Sum.Printed), $"{form.Sum.Printed}");
        if (example.Grade is { } grade) Assert.Equal(grade, form.Choices.Grades.LabelOf(form.ComputedGrade!.Value));
        if (example.Differing is { } differing) Assert.Equal(differing, form.All.Where(line => line.Agrees == false).Select(line => line.Name));
        if (example.Alternatives.Count > 0) Assert.Equal(example.Alternatives, form.Alternatives.Select(one => one.Total.ToString("0.00", CultureInfo.InvariantCulture)));
        if (example.Says is { } words) Assert.Contains(words, form.All[0].Because, StringComparison.Ordinal);
        if (example.Variant is { } variant) Assert.Contains(variant, form.Variants.Select(match => match.Label));
    }

    [Fact]
    public void Case_names_are_unique() => Assert.Distinct(ScoringCases.All.Select(example => example.ToString()));

    [Theory, MemberData(nameof(Names))]
    public void The_tree_of_steps_tells_every_line(string name)
    {
        var example = ScoringCases.All.Single(one => one.ToString() == name);
        var form = Scorer.Score(example.Form, example.Profile, example.On);
        var tree = form.Explain();
        Assert.Equal(form.ComputedTotal, tree.Points);
        var leaves = tree.Parts.SelectMany(part => part.Parts.Count > 0 ? part.Parts : [part]).ToArray();
        Assert.Equal(form.All.Count, leaves.Length);
        Assert.All(leaves, leaf => Assert.NotEmpty(leaf.Because));
        Assert.All(leaves, leaf => Assert.NotEmpty(leaf.Source!));
    }

    private static bool Same(string expected, decimal? found) => expected == "无法计算" ? found is null : found == decimal.Parse(expected, CultureInfo.InvariantCulture);
}
