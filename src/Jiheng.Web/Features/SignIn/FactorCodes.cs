using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using OtpNet;
using QRCoder;

namespace Jiheng.Web.Features.SignIn;

/// <summary>The second factor: codes of six digits that change every half minute (TOTP, RFC 6238), made by an app from a key that it took
/// from a picture.</summary>
internal sealed class FactorCodes(IDataProtectionProvider protection, TimeProvider clock)
{
    private const int KeyBytes = 20;
    private const int PixelsAModule = 5;
    private static readonly TimeSpan Enrolment = TimeSpan.FromMinutes(10);
    private readonly IDataProtector kept = protection.CreateProtector("Jiheng.SecondFactor");
    private readonly ITimeLimitedDataProtector offered = protection.CreateProtector("Jiheng.SecondFactor.Offered").ToTimeLimitedDataProtector();

    /// <summary>A new key as it is kept and offered.</summary>
    public FactorOffer Offer(string account)
    {
        var key = Base32Encoding.ToString(RandomNumberGenerator.GetBytes(KeyBytes));
        return Shown(account, key);
    }

    /// <summary>The same offer again, for whoever mistyped the code; null where it is too old or not ours.</summary>
    public FactorOffer? Again(string account, string token) => Key(account, token) is { } key ? Shown(account, key) : null;

    /// <summary>The time step of a code for a key that was offered; null where it is wrong.</summary>
    public long? StepOfOffer(string account, string token, string code) => Key(account, token) is { } key ? StepOfKey(key, code) : null;

    /// <summary>What is kept of an offer that was proven.</summary>
    public string Keep(string account, string token) => kept.Protect(Key(account, token) ?? throw new InvalidOperationException("The offer was proven before."));

    /// <summary>The time step of a code; null where it is wrong.</summary>
    /// <param name="factor">What is kept.</param>
    /// <param name="code">What was typed.</param>
    /// <exception cref="CryptographicException">The key that it was enciphered with is gone.</exception>
    public long? Step(string factor, string code) => StepOfKey(kept.Unprotect(factor), code);

    private long? StepOfKey(string key, string code)
    {
        var digits = new string([.. code.Where(char.IsAsciiDigit)]);
        // Clocks of telephones are some seconds off: one step before and after.
        return new Totp(Base32Encoding.ToBytes(key)).VerifyTotp(clock.GetUtcNow().UtcDateTime, digits, out var step, new VerificationWindow(previous: 1, future: 1)) ? step : null;
    }

    private FactorOffer Shown(string account, string key)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"otpauth://totp/{Uri.EscapeDataString("绩衡")}:{Uri.EscapeDataString(account)}?secret={key}&issuer={Uri.EscapeDataString("绩衡")}");
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(data);
        return new FactorOffer(offered.Protect($"{account}\n{key}", Enrolment), string.Join(' ', key.Chunk(4).Select(part => new string(part))), "data:image/png;base64," + Convert.ToBase64String(picture.GetGraphic(PixelsAModule)));
    }

    private string? Key(string account, string token)
    {
        try
        {
            return offered.Unprotect(token).Split('\n') is [var whose, var key] && whose == account ? key : null;
        }
        catch (CryptographicException)
        {
            // Too old, or made up: a new one is offered.
            return null;
        }
    }
}

/// <summary>A key for an app.</summary>
/// <param name="Token">What comes back with the code; nobody else can make it, and it is good for ten minutes.</param>
/// <param name="Key">The key for typing.</param>
/// <param name="Picture">The key for scanning: an address of data.</param>
public sealed record FactorOffer(string Token, string Key, string Picture);
