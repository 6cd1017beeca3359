using Jiheng.Domain.Notices;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Mapping;

/// <summary>Tables, keys and indexes of what people are told.</summary>
internal static class NoticeModel
{
    private static readonly WordTable<NoticeKind> Kinds = new(kind => kind switch
    {
        NoticeKind.Waiting => "waiting",
        NoticeKind.Unassigned => "unassigned",
        NoticeKind.Passed => "passed",
        NoticeKind.Approved => "approved",
        NoticeKind.Returned => "returned",
        NoticeKind.Adjusted => "adjusted",
        NoticeKind.Remarked => "remarked",
        NoticeKind.DeadlineNear => "deadline-near",
        NoticeKind.Reminded => "reminded",
    });

    public static void Build(ModelBuilder model)
    {
        model.Entity<StoredNotice>(notice =>
        {
            notice.ToTable("notices");
            notice.Property(row => row.Kind).HasConversion(Kinds.Converter);
            notice.Property(row => row.FormKind).HasConversion(TextCodes.FormKinds);
            notice.HasOne<StoredFiling>().WithMany().HasForeignKey(row => row.FilingId).OnDelete(DeleteBehavior.Restrict);
            notice.HasIndex(row => new { row.Account, row.Source }).IsUnique().HasDatabaseName("notices_source");
            notice.HasIndex(row => new { row.Account, row.ReadAt, row.Id }).HasDatabaseName("notices_unread");
            notice.HasIndex(row => row.FilingId).HasDatabaseName("notices_filing");
        });
        model.Entity<StoredMail>(mail =>
        {
            mail.ToTable("mails");
            mail.HasIndex(row => row.NextAt).HasFilter("next_at IS NOT NULL").HasDatabaseName("mails_next");
            mail.HasIndex(row => new { row.Account, row.MadeAt }).HasDatabaseName("mails_account");
        });
        model.Entity<StoredMailbox>().ToTable("mailboxes").HasKey(row => row.Account);
        // What nobody was told of yet: few rows of many.
        model.Entity<StoredFilingStep>().HasIndex(row => row.Id).HasFilter("noticed_at IS NULL").HasDatabaseName("filing_steps_untold");
        model.Entity<StoredFilingRemark>().HasIndex(row => row.Id).HasFilter("noticed_at IS NULL").HasDatabaseName("filing_remarks_untold");
    }
}
