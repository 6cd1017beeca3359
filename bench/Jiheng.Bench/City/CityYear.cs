using System.Diagnostics;
using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;

namespace Jiheng.Bench.City;

/// <summary>A city's year: 60,000 forms of 3,000 units checked and scored, unit by unit, and twice as many to see that time stays linear.</summary>
internal static class CityYear
{
    private const int Units = 3_000;
    private const int Cores = 2;

    private enum Work
    {
        /// <summary>The baseline: the forms are only made.</summary>
        Make,

        CheckAndScore,
    }

    public static void Run()
    {
        // What is compiled and read on first use belongs to no city.
        Pass(Units / 20, Work.CheckAndScore, out _);

        var once = Measure(Units);
        Console.WriteLine($"peak working set        {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MB");
        var twice = Measure(Units * 2);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"twice the forms         {twice / once:0.00} times the time"));
    }

    /// <returns>Seconds for check and score alone.</returns>
    private static double Measure(int units)
    {
        var made = Pass(units, Work.Make, out _);
        var all = Pass(units, Work.CheckAndScore, out var findings);
        var forms = units * CityUnit.Projects * 2;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{forms} forms, {forms * CityUnit.Rows} rows, {findings} findings, {Cores} cores: check and score {all - made:0.0} s ({all:0.0} s with making the forms)"));
        return all - made;
    }

    private static double Pass(int units, Work work, out long findings)
    {
        var checker = new Checker();
        long found = 0;
        var clock = Stopwatch.StartNew();
        Parallel.For(0, units, new ParallelOptions { MaxDegreeOfParallelism = Cores }, unit =>
        {
            CheckSubject[] subjects = [.. new CityUnit(unit).Forms().Select((form, index) => new CheckSubject("city", index, form))];
            if (work == Work.Make) return;
            Interlocked.Add(ref found, CheckAndScore(checker, subjects));
        });
        findings = found;
        return clock.Elapsed.TotalSeconds;
    }

    private static long CheckAndScore(Checker checker, CheckSubject[] subjects)
    {
        long found = 0;
        foreach (var form in checker.CheckAll(DeclarationMatcher.Match(subjects), on: null, maxDegreeOfParallelism: 1)) found += form.Findings.Count;
        foreach (var subject in subjects)
        {
            if ((subject.Form.Kind & FormKind.AnySelfEvaluation) == 0) continue;
            var scored = Scorer.Score(subject.Form);
            found += scored.All.Count(line => line.Agrees == false);
        }

        return found;
    }
}
