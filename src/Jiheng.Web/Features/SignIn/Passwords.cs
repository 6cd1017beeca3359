using System.Security.Cryptography;
using Jiheng.Storage.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Jiheng.Web.Features.SignIn;

/// <summary>Hashes passwords and holds them against hashes, as ASP.NET Core Identity does; makes up new ones.</summary>
internal sealed class Passwords
{
    private const int Length = 14;
    // Without signs that are taken for others when read from paper.
    private const string Signs = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    private readonly PasswordHasher<AccountState> hasher = new();
    private readonly string nobodys;

    public Passwords() => nobodys = hasher.HashPassword(null!, MadeUp());

    public string Hash(string password) => hasher.HashPassword(null!, password);

    /// <summary>Holds a password against a hash. Where there is none it takes as long and says no.</summary>
    public bool IsRight(string? hash, string password) => hasher.VerifyHashedPassword(null!, hash ?? nobodys, password) != PasswordVerificationResult.Failed && hash is not null;

    /// <summary>A password that nobody can guess, of letters and digits of all classes.</summary>
    public static string MadeUp()
    {
        while (true)
        {
            var made = RandomNumberGenerator.GetString(Signs, Length);
            if (Domain.People.PasswordRules.Problem(made, "") is null) return made;
        }
    }
}
