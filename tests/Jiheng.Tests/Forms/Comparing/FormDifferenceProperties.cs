using FsCheck;
using FsCheck.Fluent;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Forms.Comparing;
using Jiheng.Forms.Layouts;
using Jiheng.Tests.Forms.Writing;

namespace Jiheng.Tests.Forms.Comparing;

public sealed class FormDifferenceProperties
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(150);
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();
    private static readonly FormLayout[] Layouts = [.. LayoutCatalogue.Drawn];

    [Fact]
    public void A_form_does_not_differ_from_itself_read_again() => Prop.ForAll(Seeds, seed => FormDifference.Of(Any(new Random(seed)), Any(new Random(seed))).Count == 0).Check(Often);

    [Fact]
    public void Backwards_the_sides_are_exchanged() => Prop.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        var before = Any(random);
        var after = random.Next(3) == 0 ? Any(random) : Changed(before, random);
        return FormDifference.Of(before, after).Select(Backwards).ToHashSet().SetEquals(FormDifference.Of(after, before));
    }).Check(Often);

    [Fact]
    public void A_row_that_was_only_moved_is_one_difference() => Prop.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        var form = Any(random) with { Indicators = [.. Enumerable.Range(0, random.Next(2, 40)).Select(at => new Indicator { Name = $"{at}号河段整治长度", Target = ValueText.Parse($"{at}公里") })] };
        var rows = form.Indicators.ToList();
        var (from, to) = (random.Next(rows.Count), random.Next(rows.Count));
        var row = rows[from];
        rows.RemoveAt(from);
        rows.Insert(to, row);
        var differences = FormDifference.Of(form, form with { Indicators = rows });
        return from == to ? differences.Count == 0 : differences is [{ Change: FormChange.RowMoved }];
    }).Check(Often);

    [Fact]
    public void Every_row_is_accounted_for_once() => Prop.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        var before = Any(random);
        var after = Changed(before, random);
        var differences = FormDifference.Of(before, after).Where(difference => difference.Label == "绩效指标").ToList();
        var (added, removed) = (differences.Count(difference => difference.Change == FormChange.RowAdded), differences.Count(difference => difference.Change == FormChange.RowRemoved));
        return before.AllIndicators.Count() - removed == after.AllIndicators.Count() - added;
    }).Check(Often);

    [Fact]
    public void Each_of_a_thousand_rows_under_new_names_in_another_order_is_found_again()
    {
        var form = Any(new Random(1));
        var before = form with { Indicators = [.. Enumerable.Range(0, 1000).Select(at => new Indicator { Name = $"{(char)('一' + at)}区设备采购完成数量" })] };
        var after = form with { Indicators = [.. before.Indicators.Reverse().Select(row => row with { Name = "全部" + row.Name })] };
        var renamed = FormDifference.Of(before, after).Where(difference => difference.Change == FormChange.RowRenamed).ToList();
        Assert.Equal(1000, renamed.Count);
        Assert.All(renamed, difference => Assert.Equal("全部" + difference.Before!.Text, difference.After!.Text));
    }

    private static FormDifference Backwards(FormDifference difference) => new(
        difference.Change switch { FormChange.RowAdded => FormChange.RowRemoved, FormChange.RowRemoved => FormChange.RowAdded, var same => same },
        difference.Label,
        difference.After,
        difference.Before);

    private static PerformanceForm Any(Random random) => GeneratedForms.Of(Layouts[random.Next(Layouts.Length)], random, GeneratedTexts.Any);

    // What people do to a table: values, names, new rows, rows thrown away, rows moved, all at once.
    private static PerformanceForm Changed(PerformanceForm form, Random random)
    {
        var rows = form.Indicators.Where(_ => random.Next(5) > 0).Select(row => random.Next(4) switch
        {
            0 => row with { Name = "全部" + row.Name },
            1 => row with { Target = ValueText.Parse(GeneratedTexts.Value(random)), Level2 = (IndicatorLevel2)random.Next(5) },
            2 => row with { Name = GeneratedTexts.Any.Name(random) },
            _ => row,
        }).ToList();
        for (var more = random.Next(3); more > 0; more--) rows.Insert(random.Next(rows.Count + 1), new Indicator { Name = random.Next(2) == 0 ? "" : GeneratedTexts.Any.Name(random) });
        if (random.Next(2) == 0) random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rows));
        return form with { Indicators = rows, Safeguards = [.. form.Safeguards.Reverse()], Project = form.Project with { Name = GeneratedTexts.Any.Name(random) } };
    }
}
