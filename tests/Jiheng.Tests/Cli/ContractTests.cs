using System.Text.Json;

namespace Jiheng.Tests.Cli;

/// <summary>The shapes that scripts rely on. A field may be added; none may be renamed or taken away.</summary>
public sealed class ContractTests
{
    private static readonly string[] Operators = ["≥", "≤", "=", ">", "<"];

    [Theory]
    [InlineData("self-evaluation-2023.txt")]
    [InlineData("targets-2023.txt")]
    [InlineData("department-plan-2022.txt")]
    [InlineData("declaration-2022.txt")]
    [InlineData("declaration-2023.txt")]
    public void Read_has_every_field_of_the_contract(string sample)
    {
        var document = Json("read", Checkout.Sample(sample), "--json").GetProperty("documents")[0];

        Has(document, "file", "format", "forms");
        Assert.NotEqual(0, document.GetProperty("forms").GetArrayLength());
        foreach (var form in document.GetProperty("forms").EnumerateArray())
        {
            Has(form, "kind", "title", "fiscalYear", "layout", "project", "funding", "goals", "schedule", "indicators", "goalsByTask", "safeguards", "totalScore", "grade", "diagnostics");
            Has(form.GetProperty("project"), "name", "code", "category", "nature", "department", "unit", "startDate", "endDate");
            Has(
                form.GetProperty("funding"),
                "printedUnit", "total", "annual", "fiscal", "currentYearFiscal", "carriedOver", "other", "initialBudget", "adjustedBudget", "executed", "executionRatePercent", "points", "score");
            Has(form.GetProperty("goals"), "overall", "annual", "actual");
            foreach (var entry in form.GetProperty("schedule").EnumerateArray()) Has(entry, "month", "cumulativePercent");
            foreach (var task in form.GetProperty("goalsByTask").EnumerateArray()) Has(task, "name", "goal", "indicators");
            foreach (var indicator in form.GetProperty("indicators").EnumerateArray()) IsIndicator(indicator);
        }
    }

    [Fact]
    public void Check_and_score_and_rules_have_every_field_of_the_contract()
    {
        var sample = Checkout.Sample("self-evaluation-2023.txt");
        var check = Json("check", sample, "--json");
        Assert.NotEqual(0, check.GetProperty("findings").GetArrayLength());
        foreach (var finding in check.GetProperty("findings").EnumerateArray())
            Has(finding, "rule", "severity", "file", "form", "project", "indicator", "field", "message", "advice", "source", "where");
        Has(check.GetProperty("summary"), "forms", "errors", "warnings", "hints", "notCheckable");

        var scores = Json("score", sample, "--json").GetProperty("evaluations");
        Assert.Equal(4, scores.GetArrayLength());
        foreach (var evaluation in scores.EnumerateArray())
        {
            Has(evaluation, "file", "project", "printedTotal", "computedTotal", "printedGrade", "computedGrade", "lines");
            foreach (var line in evaluation.GetProperty("lines").EnumerateArray()) Has(line, "name", "points", "printed", "computed", "agrees", "because", "source");
        }

        foreach (var rule in Json("rules", "--json").GetProperty("rules").EnumerateArray()) Has(rule, "code", "title", "severity", "appliesTo", "source", "advice", "from");
    }

    [Fact]
    public void Numbers_are_written_as_printed_and_money_in_yuan()
    {
        var json = CommandLine.Run("read", Checkout.Sample("self-evaluation-2023.txt"), "--json").Output;

        Assert.Contains("\"number\": 20.00", json, StringComparison.Ordinal);
        Assert.Contains("\"executed\": 553700.00", json, StringComparison.Ordinal);
        Assert.Contains("\"totalScore\": 97.97", json, StringComparison.Ordinal);
        Assert.Contains("\"text\": \"≥20.00(次)\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_of_the_sample_are_those_worked_out_by_hand()
    {
        var scores = Json("score", Checkout.Sample("self-evaluation-2023.txt"), "--json").GetProperty("evaluations");
        var quality = scores.EnumerateArray().Single(each => each.GetProperty("project").GetString() == "质量发展专项经费");

        Assert.Equal(97.97m, quality.GetProperty("printedTotal").GetDecimal());
        Assert.Equal(99.43m, quality.GetProperty("computedTotal").GetDecimal());
        var line = quality.GetProperty("lines").EnumerateArray().Single(each => each.GetProperty("name").GetString() == "专家研判");
        Assert.Equal(4.50m, line.GetProperty("computed").GetDecimal());
        Assert.False(line.GetProperty("agrees").GetBoolean());
    }

    [Theory]
    [InlineData("read-json", "read", "--json")]
    [InlineData("check-json", "check", "--json", "--ledger", "--rules", "REQ-FIELDS,FUND-SUM")]
    [InlineData("score-json", "score", "--json")]
    [InlineData("read-report", "read")]
    [InlineData("check-report", "check", "--ledger", "--rules", "REQ-FIELDS,FUND-SUM")]
    [InlineData("score-report", "score")]
    public void What_a_verb_writes_is_what_was_approved(string name, params string[] args)
    {
        var declaration = SampleForm.Declaration.Replace("其中：财政拨款	10.00", "其中：财政拨款	9.00", StringComparison.Ordinal);

        Snapshot.Matches(name, CommandLine.RunWith($"{declaration}\n\n{SampleForm.SelfEvaluation}", [.. args, "-"]).Output);
    }

    private static void IsIndicator(JsonElement indicator)
    {
        Has(indicator, "level1", "level2", "name", "description", "basis", "target", "actual", "points", "score", "deviation", "inferred");
        if (indicator.GetProperty("target") is not { ValueKind: JsonValueKind.Object } target) return;
        Has(target, "text", "operator", "number", "unit");
        if (target.GetProperty("operator").GetString() is { } sign) Assert.Contains(sign, Operators);
    }

    private static void Has(JsonElement element, params string[] names)
    {
        foreach (var name in names) Assert.True(element.TryGetProperty(name, out _), $"{name} is missing in {element}");
    }

    private static JsonElement Json(params string[] args) => JsonDocument.Parse(CommandLine.Run(args).Output).RootElement;
}
