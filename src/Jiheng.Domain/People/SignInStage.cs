namespace Jiheng.Domain.People;

/// <summary>How far a sign-in is. Only an open one gives access to anything.</summary>
public enum SignInStage
{
    /// <summary>The code of the second factor is asked for</summary>
    Code,

    /// <summary>The second factor has to be set up first</summary>
    Enrolment,

    /// <summary>The password has to be changed first</summary>
    NewPassword,

    Open,
}
