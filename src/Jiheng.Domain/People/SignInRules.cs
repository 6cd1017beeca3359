namespace Jiheng.Domain.People;

/// <summary>What is asked of whoever signs in.</summary>
public static class SignInRules
{
    /// <summary>So many wrong passwords or codes in a row lock an account.</summary>
    public const int MostFailures = 5;

    /// <summary>How many former passwords may not be taken again, the present one included.</summary>
    public const int FormerPasswords = 5;

    /// <summary>For how long an account stays locked.</summary>
    public static TimeSpan LockedFor { get; } = TimeSpan.FromMinutes(15);

    /// <summary>After how much idleness a session ends.</summary>
    public static TimeSpan IdleFor { get; } = TimeSpan.FromMinutes(30);

    /// <summary>How long a session lasts at most.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromHours(12);

    /// <summary>How long a sign-in that is not finished may take.</summary>
    public static TimeSpan Unfinished { get; } = TimeSpan.FromMinutes(10);

    /// <summary>Whether the roles ask for a second factor: those of administrators and of everybody who approves.</summary>
    public static bool NeedsSecondFactor(IEnumerable<Role> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        return roles.Any(role => RoleRules.IsAdministrator(role) || role is Role.UnitReviewer or Role.DepartmentReviewer or Role.FinanceOffice or Role.PerformanceOffice);
    }

    /// <summary>What is asked for next of somebody whose password was right.</summary>
    /// <param name="hasFactor">Whether a second factor is set up.</param>
    /// <param name="gaveCode">Whether its code was given.</param>
    /// <param name="needsFactor">Whether the roles ask for one.</param>
    /// <param name="mustChange">Whether the password was given out by somebody else.</param>
    public static SignInStage Next(bool hasFactor, bool gaveCode, bool needsFactor, bool mustChange) => (hasFactor, gaveCode) switch
    {
        (true, false) => SignInStage.Code,
        _ when mustChange => SignInStage.NewPassword,
        (false, _) when needsFactor => SignInStage.Enrolment,
        _ => SignInStage.Open,
    };
}
