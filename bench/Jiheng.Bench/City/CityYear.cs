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
    private const int Passes = 3;

    public static void Run()
    {
        // A started process compiles its hot paths while it already works, for seconds: the first city shows that, the comparison must not.
        Console.WriteLine($"cold   {Pass.Over(Units)}");
        // Whatever else the machine does only adds time: the best of a few passes is the nearest to the work itself.
        var once = Best(Units);
        Console.WriteLine($"warm   {once}");
        Console.WriteLine($"peak working set        {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MB");
        var twice = Best(Units * 2);
        Console.WriteLine($"twice  {twice}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"twice the forms         {twice.Work / once.Work:0.00} times the time"));
    }

    private static Pass Best(int units) => Enumerable.Range(0, Passes).Select(_ => Pass.Over(units)).MinBy(pass => pass.Work)!;

    /// <param name="Forms">How many forms went by.</param>
    /// <param name="Findings">What the rules found, and the scores that differ.</param>
    /// <param name="Work">Time on all cores for check and score, divided by the cores: making the forms is left out.</param>
    /// <param name="Elapsed">Wall clock with everything.</param>
    private sealed record Pass(int Forms, long Findings, TimeSpan Work, TimeSpan Elapsed)
    {
        public static Pass Over(int units)
        {
            var checker = new Checker();
            long findings = 0;
            long work = 0;
            var clock = Stopwatch.StartNew();
            Parallel.For(0, units, new ParallelOptions { MaxDegreeOfParallelism = Cores }, unit =>
            {
                CheckSubject[] subjects = [.. new CityUnit(unit).Forms().Select((form, index) => new CheckSubject("city", index, form))];
                var start = Stopwatch.GetTimestamp();
                var found = CheckAndScore(checker, subjects);
                Interlocked.Add(ref work, Stopwatch.GetElapsedTime(start).Ticks);
                Interlocked.Add(ref findings, found);
            });
            return new Pass(units * CityUnit.Projects * 2, findings, TimeSpan.FromTicks(work / Cores), clock.Elapsed);
        }

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"{Forms} forms, {Forms * CityUnit.Rows} rows, {Findings} findings, {Cores} cores: check and score {Work.TotalSeconds:0.00} s ({Elapsed.TotalSeconds:0.00} s with making the forms)");
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
