namespace Jiheng.Tests.Forms.Reading.Relayout;

/// <summary>Layouts in which only lines, blanks or nothing part the cells. Empty cells are gone.</summary>
internal static class Lines
{
    private const int ShortestBroken = 6;

    public static string Blanks(DrawnForm form, Random random) => Joined(form.Rows.Select(row => string.Join(' ', Printed(row).Select(cell => cell.Replace(" ", "", StringComparison.Ordinal)))));

    public static string RunOn(DrawnForm form, Random random) => Joined(form.Rows.Select(row => string.Concat(row)));

    public static string CellLines(DrawnForm form, Random random) => Joined(form.Rows.SelectMany(Printed));

    public static string CellLinesApart(DrawnForm form, Random random) => Joined(form.Rows.SelectMany(Printed).Select(cell => cell + "\n"));

    /// <summary>As narrow columns print them: a long cell may go on in the next line. A title has the width of the page.</summary>
    public static string BrokenCells(DrawnForm form, Random random) => Joined(form.Rows.SelectMany(row => row.Length == 1 ? row : Printed(row).Select(cell => Broken(cell, random))));

    private static string Broken(string cell, Random random) => cell.Length < ShortestBroken || random.NextDouble() >= 0.3 ? cell : cell.Insert(random.Next(2, cell.Length - 1), "\n");

    private static IEnumerable<string> Printed(string[] row) => row.Where(cell => cell.Length > 0);

    private static string Joined(IEnumerable<string> lines) => string.Join('\n', lines) + "\n";
}
