namespace Jiheng.Forms.Formats.Excel;

/// <summary>A row of a sheet with the cells that hold text, from left to right.</summary>
/// <param name="Number">The row's number, 1-based.</param>
/// <param name="Hidden">Whether the sheet does not show it.</param>
/// <param name="Cells">Columns, 0-based, with the text that the sheet shows.</param>
internal readonly record struct SheetRow(int Number, bool Hidden, (int Column, string Text)[] Cells);

/// <summary>Cells merged into one; all bounds are 0-based and belong to it.</summary>
internal readonly record struct SheetMerge(int Top, int Left, int Bottom, int Right);
