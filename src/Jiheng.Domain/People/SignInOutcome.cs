namespace Jiheng.Domain.People;

/// <summary>How an attempt to sign in ended.</summary>
public enum SignInOutcome
{
    SignedIn,

    /// <summary>The password was right; something is still asked for</summary>
    PasswordAccepted,

    WrongPassword,

    /// <summary>There is no such account, or it has no password</summary>
    UnknownAccount,

    /// <summary>Too many wrong passwords or codes: the account is locked for a while</summary>
    Locked,

    /// <summary>The account is disabled</summary>
    Disabled,

    WrongCode,

    /// <summary>The code was used before</summary>
    UsedCode,
}
