using System.Text.RegularExpressions;
using Jiheng.Domain.Overrides;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Overrides;
using Jiheng.Storage.Listing;
using Jiheng.Tests.Cli;
using Jiheng.Tests.Storage;
using Jiheng.Tests.Storage.Organisations;
using Jiheng.Web.Features.Documents;
using Jiheng.Web.Features.Overrides;

namespace Jiheng.Tests.Web;

/// <summary>What an override changes, seen by what the library says of files, before and after.</summary>
public sealed partial class OverrideEffectTests
{
    private static readonly RuleOverride Floor = new() { Kind = OverrideKind.Parameter, Rule = "SATIS-100", Subject = "satisfaction.floor", Value = "95", From = new(2023, 1, 1), Reason = "试" };
    private static readonly RuleOverride Rounding = new() { Kind = OverrideKind.Scoring, Subject = "取整", Value = "取: 截取\n小数位: 0", From = new(2023, 1, 1), Reason = "试" };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<RuleOverride> Drafts => [Floor, Rounding, Floor with { Kind = OverrideKind.Off, Subject = null, Value = null, Rule = "SE-SCORE-FORMULA" }, Floor with { Kind = OverrideKind.Severity, Rule = "CROSS-PROJECT-DUP", Subject = null, Value = "提示" }];

    [Theory]
    [MemberData(nameof(Drafts))]
    public async Task The_preview_counts_what_two_full_runs_say_otherwise(RuleOverride draft)
    {
        await using var test = await OpenAsync();
        var (before, after) = (new Checker(), RuleOverrides.Apply([draft with { State = OverrideState.InForce }]));
        var seen = await OverridePreview.RunAsync(test.Library, before, after, Cancel);
        List<OpenedForm> forms = [];
        await foreach (var form in test.Library.Forms.ReadAllAsync(new FormFilter { SetId = 1 }, cancel: Cancel)) forms.Add(form);
        var subjects = DeclarationMatcher.Match([.. forms.Select(SetComparison.Subject)]);
        var pairs = before.CheckAll(subjects).Zip(after.CheckAll(subjects)).ToArray();
        Assert.Equal((forms.Count, forms.Count), (seen.Total, seen.Looked));
        Assert.Equal(pairs.Sum(pair => pair.Second.Findings.Count - pair.First.Findings.Count), seen.Appearing - seen.Disappearing);
        Assert.Equal(pairs.Sum(pair => FindingDifference.Of(pair.First, pair.Second).Changed.Count), seen.Changed);
        Assert.Equal(subjects.Count(subject => before.Score(subject.Form)?.ComputedTotal != after.Score(subject.Form)?.ComputedTotal), seen.Scores);
        Assert.Equal((seen.Appearing, seen.Disappearing, seen.Changed), (seen.Rules.Sum(rule => rule.Appearing), seen.Rules.Sum(rule => rule.Disappearing), seen.Rules.Sum(rule => rule.Changed)));
        Assert.NotEmpty(seen.Forms);
    }

    [Fact]
    public async Task A_preview_changes_nothing_and_stops_when_nobody_waits_for_it()
    {
        await using var test = await OpenAsync();
        var changes = test.Library.Changes;
        var same = await OverridePreview.RunAsync(test.Library, new Checker(), new Checker(), Cancel);
        Assert.Empty(same.Forms);
        Assert.Equal(changes, test.Library.Changes);
        using var nobody = new CancellationTokenSource();
        await nobody.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => OverridePreview.RunAsync(test.Library, new Checker(), new Checker(), nobody.Token));
    }

    [Fact]
    public async Task Files_that_come_in_are_checked_and_scored_by_what_is_in_force_and_no_longer_after_it_is_withdrawn()
    {
        await using var server = new TestServer();
        await server.InitializeAsync();
        var usual = await TakeAsync(server, "甲");
        await using (var library = await server.LibraryAsync())
        {
            var plan = await library.Organisations.PlanAsync(County.Entries, new Jiheng.Storage.Importing.ImportOptions(2024, false, null), Cancel);
            await library.Organisations.ApplyAsync(plan, Cancel);
        }

        using var drafted = await server.PostAsync("/overrides?rule=SE-EXEC-LOW", ("division", "370102"), ("change", "parameter:execution.low"), ("figure.execution.low", "99.5"), ("from", "2023-01-01"), ("reason", "试"));
        var address = drafted.RequestMessage!.RequestUri!.AbsolutePath;
        using var scored = await server.PostAsync("/overrides?topic=" + Uri.EscapeDataString("取整"), ("division", "370102"), ("choice", "取: 截取\n小数位: 0"), ("from", "2023-01-01"), ("reason", "试"));
        var scoring = scored.RequestMessage!.RequestUri!.AbsolutePath;
        Assert.Equal(usual, await TakeAsync(server, "乙"));
        foreach (var each in new[] { address, scoring })
        {
            using var on = await server.PostAsync(each + "/switch-on", ("revision", "1"));
            Assert.True(on.IsSuccessStatusCode);
        }

        var other = await TakeAsync(server, "丙");
        Assert.True(other.Findings > usual.Findings);
        Assert.NotEqual(usual.Total, other.Total);
        foreach (var each in new[] { address, scoring })
        {
            using var off = await server.PostAsync(each + "/withdraw", ("revision", "2"), ("reason", "试完"));
            Assert.True(off.IsSuccessStatusCode);
        }

        Assert.Equal(usual, await TakeAsync(server, "丁"));
    }

    // How often the rule speaks of a file that came in, and the total that its page shows.
    private static async Task<(int Findings, string Total)> TakeAsync(TestServer server, string name)
    {
        var (_, form) = await server.PutAsync(name + ".txt", SampleForm.SelfEvaluation.Replace("培训经费", name + "经费", StringComparison.Ordinal));
        var page = await server.Client.GetStringAsync(form, Cancel);
        return (Regex.Count(page, "href=\"/rules/SE-EXEC-LOW\""), Total().Match(page).Groups[1].Value);
    }

    private static async Task<TestLibrary> OpenAsync()
    {
        var test = await TestLibrary.OpenAsync(DatabaseKind.Sqlite);
        List<long> ids = [];
        foreach (var file in Directory.EnumerateFiles(Checkout.Sample(""), "*.txt").Order(StringComparer.Ordinal))
            ids.Add((await test.Library.Documents.AddAsync(TestLibrary.Document(Path.GetFileName(file), await File.ReadAllBytesAsync(file, Cancel)), Cancel)).Id);
        // The same figures in two projects of one unit, and a score that no choice of digits leaves alone.
        foreach (var name in new[] { "甲", "乙" }) ids.Add((await test.AddAsync(name + ".txt", SampleForm.SelfEvaluation.Replace("培训经费", name + "项经费", StringComparison.Ordinal))).Id);
        await test.Library.Sets.CreateAsync("一批", ids, Cancel);
        return test;
    }

    [GeneratedRegex("score-points\">([^<]*)<")]
    private static partial Regex Total();
}
