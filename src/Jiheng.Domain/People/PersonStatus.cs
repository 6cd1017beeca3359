namespace Jiheng.Domain.People;

/// <summary>Whether an account may be used.</summary>
public enum PersonStatus
{
    Active,
    Disabled,
}
