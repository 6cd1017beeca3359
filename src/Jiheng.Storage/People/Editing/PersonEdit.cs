namespace Jiheng.Storage.People.Editing;

/// <summary>One change of one person, as somebody asks for it on a page. It obeys the rules of an import, because it is one: of one line.</summary>
/// <param name="Account">Whose account.</param>
public abstract record PersonEdit(string Account);

/// <summary>A change of somebody who is there.</summary>
/// <param name="Account">Whose account.</param>
/// <param name="Revision">The revision that was seen; another one means that somebody else changed it since.</param>
public abstract record ExistingPersonEdit(string Account, int Revision) : PersonEdit(Account);

/// <summary>A new person, without roles.</summary>
/// <param name="Account">The account.</param>
/// <param name="Name">The name.</param>
/// <param name="Organisation">The code of the organisation, as in a file.</param>
public sealed record AddPerson(string Account, string Name, string Organisation) : PersonEdit(Account);

/// <summary>Another name, another organisation, or both.</summary>
public sealed record ChangePerson(string Account, int Revision, string Name, string Organisation) : ExistingPersonEdit(Account, Revision);

/// <summary>Other roles; none takes all away.</summary>
/// <param name="Account">Whose account.</param>
/// <param name="Revision">The revision that was seen.</param>
/// <param name="Roles">The roles, as in a file.</param>
/// <param name="Reach">How far they reach, as in a file.</param>
public sealed record GrantRoles(string Account, int Revision, string Roles, string Reach) : ExistingPersonEdit(Account, Revision);

/// <summary>The account may not be used any more.</summary>
public sealed record DisablePerson(string Account, int Revision) : ExistingPersonEdit(Account, Revision);

/// <summary>The account may be used again.</summary>
public sealed record EnablePerson(string Account, int Revision) : ExistingPersonEdit(Account, Revision);
