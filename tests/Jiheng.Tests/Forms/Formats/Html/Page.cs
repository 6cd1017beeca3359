using System.Text;
using Jiheng.Forms.Formats;
using Jiheng.Tests.Forms.Formats.Word;

namespace Jiheng.Tests.Forms.Formats.Html;

/// <summary>Web pages to rows as tests show them: see <see cref="Docx.Rows"/>.</summary>
internal static class Page
{
    public static DocumentGrid Grid(string page) => GridReader.Read(FileFormat.Html, Encoding.UTF8.GetBytes(page));

    public static IEnumerable<string> Rows(string body) => Docx.Show(Grid($"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>网站</title></head><body>{body}</body></html>"));
}
