using System.Collections.Frozen;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;

namespace Jiheng.Forms.Layouts.Fields;

/// <summary>Cells that are ticked: one for each cause of a deviation (cause.staff), one for each likelihood (likelihood.possible).</summary>
/// <param name="Kind">The column of an indicator's row that the ticks make together.</param>
/// <param name="Label">What a tick in the cell says.</param>
/// <param name="Member">The name of what the tick says: "staff", "possible".</param>
/// <param name="IsTicked">Whether an indicator has it.</param>
internal sealed record TickCells(IndicatorColumn Kind, string Label, string Member, Func<Indicator, bool> IsTicked)
{
    public const string Tick = "√";
    private static readonly FrozenSet<string> Blank = new[] { "", "×", "x", "X", "-", "—", "/", "无", "否", "□", "☐" }.ToFrozenSet();
    private static readonly FrozenDictionary<string, TickCells> ByName =
        Enum.GetValues<DeviationCause>().Select(cause => (Name: Named("cause", cause), Cell: new TickCells(IndicatorColumn.Causes, Glossary.Label(cause), FieldName.Of(cause), row => row.Causes.Contains(cause))))
            .Concat(Enum.GetValues<Likelihood>().Select(likelihood => (Name: Named("likelihood", likelihood), Cell: new TickCells(IndicatorColumn.Likelihood, Glossary.Label(likelihood), FieldName.Of(likelihood), row => row.Likelihood == likelihood))))
            .ToFrozenDictionary(entry => entry.Name, entry => entry.Cell);

    public static IEnumerable<TickCells> All => ByName.Values;

    /// <summary>The cell of a name; null where it is none.</summary>
    public static TickCells? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>Whether what is printed in such a cell ticks it.</summary>
    public static bool IsTick(string printed) => !Blank.Contains(printed.Trim());

    /// <summary>Whether fields have the ticks of a column among them.</summary>
    public static bool AnyOf(IEnumerable<string> fields, IndicatorColumn kind) => fields.Any(name => Find(name)?.Kind == kind);

    private static string Named<T>(string prefix, T member)
        where T : struct, Enum => $"{prefix}.{FieldName.Of(member)}";
}
