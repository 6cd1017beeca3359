using FsCheck;
using FsCheck.Fluent;
using Jiheng.Domain.Audit;
using Jiheng.Exchange.Audit;

namespace Jiheng.Tests.Exchange.Audit;

public sealed class AuditVerifierTests
{
    private static readonly string?[] Texts = [null, "", "更正", "=1+1", "两行\n文字", "\"引号\"", "😀"];

    [Fact]
    public void A_log_as_it_was_exported_is_proven()
    {
        foreach (var count in (int[])[0, 1, 2, 500])
        {
            var found = Verify(Exported(new Random(count), count));
            Assert.Empty(found.Problems);
            Assert.Equal(count, found.Count);
        }
    }

    [Fact]
    public void Entries_come_back_as_they_were() => Assert.All(Entries(new Random(1), 100), entry => Assert.Equal(entry, AuditJson.ReadEntry(AuditJson.Entry(entry))));

    [Fact]
    public void Every_change_of_a_line_is_found_at_its_line() => Check(random =>
    {
        var lines = Exported(random, random.Next(1, 30));
        var at = random.Next(1, lines.Count);
        var entry = AuditJson.ReadEntry(lines[at]);
        var other = random.Next(7) switch
        {
            0 => entry with { At = entry.At.AddTicks(TimeSpan.TicksPerMicrosecond) },
            1 => entry with { Actor = entry.Actor with { Account = entry.Actor.Account + "1" } },
            2 => entry with { Action = "document-deleted!" },
            3 => entry with { Subject = entry.Subject + "0" },
            4 => entry with { Before = entry.Before is null ? "" : null },
            5 => entry with { Before = (entry.Before ?? "") + "甲", After = "乙" },
            _ => entry with { Actor = entry.Actor with { Name = entry.Actor.Name + entry.Actor.Origin, Origin = "" } },
        };
        lines[at] = AuditJson.Entry(other);
        Assert.Equal(at + 1, Verify(lines).Problems[0].Line);
    });

    [Fact]
    public void A_changed_line_with_its_hash_made_anew_is_found_at_the_next() => Check(random =>
    {
        var lines = Exported(random, random.Next(2, 30));
        var at = random.Next(1, lines.Count - 1);
        lines[at] = AuditJson.Entry((AuditJson.ReadEntry(lines[at]) with { After = "改了" }).Sealed());
        Assert.Equal(at + 2, Verify(lines).Problems[0].Line);
    });

    [Fact]
    public void A_line_left_out_or_doubled_is_found() => Check(random =>
    {
        var lines = Exported(random, random.Next(2, 30));
        var at = random.Next(1, lines.Count);
        if (random.Next(2) == 0) lines.RemoveAt(at);
        else lines.Insert(at, lines[at]);
        Assert.NotEmpty(Verify(lines).Problems);
    });

    [Fact]
    public void Two_lines_in_another_order_are_found() => Check(random =>
    {
        var lines = Exported(random, random.Next(2, 30));
        var at = random.Next(1, lines.Count - 1);
        (lines[at], lines[at + 1]) = (lines[at + 1], lines[at]);
        Assert.Equal(at + 1, Verify(lines).Problems[0].Line);
    });

    [Fact]
    public void What_is_cut_off_at_the_end_is_counted()
    {
        var lines = Exported(new Random(1), 10);
        lines.RemoveRange(8, 3);
        Assert.Equal("末尾缺少第 8 号至第 10 号。", Assert.Single(Verify(lines).Problems).Message);
    }

    [Fact]
    public void A_log_made_anew_is_found_by_the_hash_that_was_noted()
    {
        var (noted, forged) = (Exported(new Random(1), 10), Exported(new Random(2), 10));
        Assert.Empty(Verify(forged).Problems);
        Assert.NotEmpty(Verify(forged, AuditJson.ReadHead(noted[0]).Hash).Problems);
        Assert.Empty(Verify(noted, AuditJson.ReadHead(noted[0]).Hash.ToUpperInvariant()).Problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData("不是日志")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("""{"jihengAudit":2,"first":1,"count":0,"head":"00"}""")]
    public void What_is_no_log_is_refused(string first) => Assert.Throws<FormatException>(() => Verify([first]));

    [Fact]
    public void A_line_that_is_no_entry_is_named()
    {
        var lines = Exported(new Random(1), 3);
        lines[2] = "{\"number\":2}";
        Assert.Equal((3, "这一行不是审计日志的内容。"), (Verify(lines).Problems[0].Line, Verify(lines).Problems[0].Message));
    }

    private static void Check(Action<Random> property) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => property(new Random(seed))).QuickCheckThrowOnFailure();

    private static VerifiedAudit Verify(IReadOnlyList<string> lines, string? known = null)
    {
        using var reader = new StringReader(string.Join('\n', lines));
        return AuditVerifier.Verify(reader, known);
    }

    private static List<string> Exported(Random random, int count)
    {
        var entries = Entries(random, count).ToList();
        return [AuditJson.Head(new AuditHead(1, count, count == 0 ? AuditEntry.NoHash : entries[^1].Hash)), .. entries.Select(AuditJson.Entry)];
    }

    private static IEnumerable<AuditEntry> Entries(Random random, int count)
    {
        var previous = AuditEntry.NoHash;
        for (var number = 1; number <= count; number++)
        {
            var entry = new AuditEntry
            {
                Number = number, At = new DateTime(2024, 5, 6, 7, 8, 9, DateTimeKind.Utc).AddTicks(random.Next(1, 1_000_000) * TimeSpan.TicksPerMicrosecond), Actor = new Actor("a" + random.Next(5), "张三", "10.0.0.1"),
                Action = "field-corrected", Subject = "form/1", Before = Texts[random.Next(Texts.Length)], After = Texts[random.Next(Texts.Length)], Previous = previous,
            }.Sealed();
            previous = entry.Hash;
            yield return entry;
        }
    }
}
