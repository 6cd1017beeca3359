using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Jiheng.Tests.Web.Notices;

/// <summary>A small SMTP server that keeps what it gets, or refuses it, with or without encryption.</summary>
internal sealed class SmtpMailbox : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task work;

    public SmtpMailbox()
    {
        listener.Start();
        work = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>What every recipient is answered with; null: he is welcome.</summary>
    public string? Refusal { get; set; }

    /// <summary>With what it encrypts; null: it does not.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>Whether it encrypts from the first byte on; else it offers STARTTLS.</summary>
    public bool AtOnce { get; init; }

    /// <summary>Whom it lets in; null: everybody, and nobody signs in.</summary>
    public (string User, string Password)? Login { get; init; }

    /// <summary>The word that it never answers: EHLO, RCPT, or . for the end of a mail; HELLO: it does not even greet.</summary>
    public string? HangsAt { get; set; }

    /// <summary>The word at which it hangs up.</summary>
    public string? DropsAt { get; set; }

    /// <summary>What came: the lines of envelopes and messages that it acknowledged.</summary>
    public ConcurrentQueue<string> Mails { get; } = new();

    /// <summary>What was said in the clear.</summary>
    public ConcurrentQueue<string> Clear { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await work;
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                await ServeAsync(client);
            }
        }
        catch (Exception problem) when (problem is OperationCanceledException or SocketException)
        {
            Assert.True(stop.IsCancellationRequested, problem.Message);
        }
    }

    // Whoever does not like the certificate, or waits no longer, hangs up.
    private async Task ServeAsync(TcpClient client)
    {
        try
        {
            if (!AtOnce) await TalkAsync(client.GetStream(), false);
            else await TalkAsync(await EncryptedAsync(client.GetStream()), false);
        }
        catch (Exception problem) when (problem is IOException or AuthenticationException)
        {
            Assert.NotNull(problem.Message);
        }
    }

    private async Task<SslStream> EncryptedAsync(Stream stream)
    {
        var encrypted = new SslStream(stream);
        await encrypted.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = Certificate }, stop.Token);
        return encrypted;
    }

    private async Task TalkAsync(Stream stream, bool isGreeted)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n", AutoFlush = true };
        if (!isGreeted && !await GoesOnAsync("HELLO", reader)) return;
        if (!isGreeted) await writer.WriteLineAsync("220 test");
        var (mail, isIn) = (new StringBuilder(), Login is null);
        while (await reader.ReadLineAsync(stop.Token) is { } line)
        {
            if (stream is not SslStream) Clear.Enqueue(line);
            var word = line.Split(' ')[0].ToUpperInvariant();
            if (!await GoesOnAsync(word, reader)) return;
            if (word == "STARTTLS")
            {
                await writer.WriteLineAsync("220 go on");
                await TalkAsync(await EncryptedAsync(stream), true);
                return;
            }

            if (word is "MAIL" or "RCPT") mail.AppendLine(line);
            if (word == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                while (await reader.ReadLineAsync(stop.Token) is { } content && content != ".") mail.AppendLine(content);
                if (!await GoesOnAsync(".", reader)) return;
                Mails.Enqueue(mail.ToString());
                mail.Clear();
            }

            if (word == "AUTH") isIn = IsRight(line);
            await writer.WriteLineAsync(word switch
            {
                "EHLO" => Offer(stream),
                "AUTH" => isIn ? "235 welcome" : "535 Error: authentication failed",
                "MAIL" when !isIn => "530 sign in first",
                "RCPT" when Refusal is { } refusal => refusal,
                "QUIT" => "221 bye",
                _ => "250 ok",
            });
            if (word == "QUIT") return;
        }
    }

    // Nobody is let in before the connection is encrypted.
    private string Offer(Stream stream) => stream is not SslStream && Certificate is not null ? "250-test\r\n250 STARTTLS" : Login is null ? "250 test" : "250-test\r\n250 AUTH PLAIN";

    private bool IsRight(string line) => Encoding.UTF8.GetString(Convert.FromBase64String(line.Split(' ')[2])).Split('\0') is [_, var user, var password] && (user, password) == Login;

    private async Task<bool> GoesOnAsync(string word, StreamReader reader)
    {
        if (DropsAt == word) return false;
        if (HangsAt != word) return true;
        while (await reader.ReadLineAsync(stop.Token) is not null)
        {
        }

        return false;
    }
}
