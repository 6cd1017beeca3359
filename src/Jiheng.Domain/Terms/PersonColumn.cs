namespace Jiheng.Domain.Terms;

/// <summary>The columns of a file of people.</summary>
public enum PersonColumn
{
    Account,
    Name,
    Organisation,
    Roles,
    Reach,
    Status,
}
