using Jiheng.Forms.Editing;
using Jiheng.Forms.Reading;
using Jiheng.Storage.Searching;

namespace Jiheng.Tests.Storage.Searching;

public sealed class FormPassagesTests
{
    [Fact]
    public void Rows_are_named_as_the_editor_names_them()
    {
        var form = DocumentReader.Read("计划.txt", File.ReadAllBytes(Checkout.Sample("department-plan-2022.txt"))).Forms[0];
        var passages = FormPassages.Of("计划.txt", form, []);
        var names = passages.Where(passage => passage.Field.Contains("indicators[", StringComparison.Ordinal) && passage.Field.EndsWith(".name", StringComparison.Ordinal));
        Assert.Equal(form.AllIndicators.Select(row => row.Name).Order(StringComparer.Ordinal), names.Select(passage => passage.Text).Order(StringComparer.Ordinal));
        // The editor refuses a row that is not there.
        foreach (var passage in passages.Where(passage => passage.Field.Contains("indicators[", StringComparison.Ordinal))) FieldEditor.Confirm(form, passage.Field);
    }

    [Fact]
    public void Only_what_a_person_writes_counts_as_copied()
    {
        var form = DocumentReader.Read("自评.txt", File.ReadAllBytes(Checkout.Sample("self-evaluation-2023.txt"))).Forms[0];
        var passages = FormPassages.Of("这是一个很长的文件名称.txt", form, []);
        Assert.Contains(passages, passage => passage.CopyHash is not null);
        Assert.All(passages.Where(passage => passage.Field is "file" or "title" || passage.Field.StartsWith("project.unit", StringComparison.Ordinal)), passage => Assert.Null(passage.CopyHash));
        Assert.All(passages.Where(passage => FoldedText.Plain(passage.Text).Length < 8), passage => Assert.Null(passage.CopyHash));
    }
}
