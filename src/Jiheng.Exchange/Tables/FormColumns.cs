using Jiheng.Domain.Documents;
using Jiheng.Exchange.Contract;

namespace Jiheng.Exchange.Tables;

/// <summary>The columns by which each table says of which form a line is.</summary>
internal static class FormColumns
{
    public static Table<T> Form<T>(this Table<T> table, Func<T, FormAnswer> form) => table
        .Text("文件", 30, line => form(line).File)
        .Number("表", 5, line => form(line).Index + 1)
        .Text("项目", 30, line => Name(form(line).Form))
        .Text("单位", 24, line => form(line).Form.Project.Unit)
        .Number("年度", 7, line => form(line).Form.FiscalYear);

    // A department's form has no project: it is called by its department.
    private static string? Name(PerformanceForm form) => form.Project.Name ?? form.Project.Department ?? form.Title;
}
