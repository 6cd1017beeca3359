using System.Globalization;
using System.Text.RegularExpressions;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Tests.Rules.Seeds;

/// <summary>One row of the hand-made findings (domain/seed-findings.md).</summary>
/// <param name="Number">The row's number.</param>
/// <param name="File">The seed's three digits.</param>
/// <param name="Project">The projects as written: a name, several, "all four", "P1-P4, P7", "whole file".</param>
/// <param name="Where">The indicator or place.</param>
/// <param name="Wrong">What is wrong.</param>
/// <param name="Codes">The rules that must find it.</param>
internal sealed partial record SeedFinding(int Number, string File, string Project, string Where, string Wrong, IReadOnlyList<string> Codes)
{
    private const string Department = "部门整体绩效目标";

    public static IReadOnlyList<SeedFinding> Read(string markdown)
    {
        List<SeedFinding> findings = [];
        foreach (var line in markdown.Split('\n'))
        {
            var cells = line.Split('|');
            if (cells.Length < 8 || !int.TryParse(cells[1].Trim(), out var number)) continue;
            findings.Add(new SeedFinding(number, cells[2].Trim()[..3], cells[3].Trim(), cells[4].Trim(), cells[5].Trim(), [.. Code().Matches(cells[^2]).Select(match => match.Value)]));
        }

        return findings;
    }

    /// <summary>The forms that the row speaks of, among those read from its file in print order.</summary>
    public IReadOnlyList<CheckedForm> Among(IReadOnlyList<CheckedForm> ofFile)
    {
        CheckedForm[] projects = [.. ofFile.Where(form => form.Subject.Form.Project.Name is not null)];
        if (Project == Department) return [.. ofFile.Except(projects)];
        if (Project == "whole file") return ofFile;
        if (Project.StartsWith("all", StringComparison.Ordinal)) return projects;
        if (Ordinals().Matches(Project) is { Count: > 0 } ordinals) return [.. ordinals.SelectMany(Places).Distinct().Select(place => projects[place - 1])];
        return [.. projects.Where(form => Project.Split(" / ").SelectMany(names => names.Split(", ")).Contains(form.Subject.Form.Project.Name))];
    }

    /// <summary>Whether the form's findings tell it: by a rule of this code, at an indicator that the row names where it names one.</summary>
    public bool IsToldBy(CheckedForm form, string code)
    {
        var told = form.Findings.Where(finding => finding.Rule.Code == code).ToArray();
        var named = form.Subject.Form.AllIndicators.Where(indicator => Where.Contains(indicator.Name, StringComparison.Ordinal)).ToArray();
        return named.Length == 0 ? told.Length > 0 : told.Any(finding => finding.Indicator is null || named.Any(indicator => indicator.Name == finding.Indicator.Name));
    }

    private static IEnumerable<int> Places(Match match)
    {
        var from = int.Parse(match.Groups["from"].Value, CultureInfo.InvariantCulture);
        var to = match.Groups["to"].Success ? int.Parse(match.Groups["to"].Value, CultureInfo.InvariantCulture) : from;
        return Enumerable.Range(from, to - from + 1);
    }

    [GeneratedRegex("[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+")]
    private static partial Regex Code();

    [GeneratedRegex(@"\bP(?<from>\d)(?:-P(?<to>\d))?")]
    private static partial Regex Ordinals();
}
