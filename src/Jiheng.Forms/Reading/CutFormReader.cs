using Jiheng.Domain.Documents;
using Jiheng.Domain.Projects;
using Jiheng.Forms.Reading.Heads;
using Jiheng.Forms.Reading.Rows;

namespace Jiheng.Forms.Reading;

/// <summary>Reads what is left of a form whose beginning was cut off: rows without their heads.</summary>
internal static class CutFormReader
{
    public static IEnumerable<PerformanceForm> Read(FormRegion region)
    {
        var end = 0;
        while (end < region.Head.Count && !FootReader.Begins(region.Head[end])) end++;
        if (HeadlessTable.Read([.. region.Head.Take(end)]) is not { } found) yield break;
        var notes = new ReadingNotes();
        notes.Warn("READ-CUT", "表的开头缺失，各列的含义按最接近的表样推断。", region.Head[0].Place, "请核对原文件是否完整，并确认各列。");
        notes.Inferred.Add("layout");
        var form = new PerformanceForm
        {
            Kind = found.Layout.Kind,
            Layout = found.Layout.Code,
            Project = Project.Unnamed,
            Evaluation = FootReader.Read([.. region.Head.Skip(end)], notes.Places),
        };
        foreach (var read in ProjectRows.Split(form, found.Table, notes)) yield return notes.Close(read, region.Head);
    }
}
