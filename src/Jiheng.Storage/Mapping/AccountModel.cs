using Jiheng.Domain.People;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Mapping;

/// <summary>Tables, keys and indexes of accounts, sessions and the installation itself.</summary>
internal static class AccountModel
{
    private static readonly WordTable<SignInStage> Stages = new(stage => stage switch
    {
        SignInStage.Code => "code",
        SignInStage.Enrolment => "enrolment",
        SignInStage.NewPassword => "new-password",
        SignInStage.Open => "open",
    });

    private static readonly WordTable<SignInOutcome> Outcomes = new(outcome => outcome switch
    {
        SignInOutcome.SignedIn => "signed-in",
        SignInOutcome.PasswordAccepted => "password-accepted",
        SignInOutcome.WrongPassword => "wrong-password",
        SignInOutcome.UnknownAccount => "unknown-account",
        SignInOutcome.Locked => "locked",
        SignInOutcome.Disabled => "disabled",
        SignInOutcome.WrongCode => "wrong-code",
        SignInOutcome.UsedCode => "used-code",
    });

    public static void Build(ModelBuilder model)
    {
        Accounts(model);
        Sessions(model);
        model.Entity<StoredMark>().ToTable("marks").HasKey(row => row.Name);
        model.Entity<StoredServerKey>(key =>
        {
            key.ToTable("server_keys");
            key.HasIndex(row => row.Name).IsUnique().HasDatabaseName("server_keys_name");
        });
    }

    private static void Accounts(ModelBuilder model)
    {
        model.Entity<StoredAccount>(account =>
        {
            account.ToTable("accounts").HasKey(row => row.PersonId);
            account.Property(row => row.PersonId).ValueGeneratedNever();
            account.HasOne<StoredPerson>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Cascade);
            account.HasIndex(row => row.LockedUntil).HasDatabaseName("accounts_locked");
        });
        model.Entity<StoredFormerPassword>(former =>
        {
            former.ToTable("former_passwords");
            former.HasOne<StoredPerson>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Cascade);
            former.HasIndex(row => row.PersonId).HasDatabaseName("former_passwords_person");
        });
    }

    private static void Sessions(ModelBuilder model)
    {
        model.Entity<StoredSession>(session =>
        {
            session.ToTable("sessions");
            session.Property(row => row.Stage).HasConversion(Stages.Converter);
            session.HasOne<StoredPerson>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Cascade);
            session.HasIndex(row => row.Token).IsUnique().HasDatabaseName("sessions_token");
            session.HasIndex(row => new { row.PersonId, row.EndedAt }).HasDatabaseName("sessions_person");
        });
        model.Entity<StoredSignIn>(attempt =>
        {
            attempt.ToTable("sign_ins");
            attempt.Property(row => row.Outcome).HasConversion(Outcomes.Converter);
            attempt.HasIndex(row => row.At).HasDatabaseName("sign_ins_at");
            attempt.HasIndex(row => new { row.PersonId, row.At }).HasDatabaseName("sign_ins_person");
            attempt.HasIndex(row => row.Account).HasDatabaseName("sign_ins_account");
        });
    }
}
