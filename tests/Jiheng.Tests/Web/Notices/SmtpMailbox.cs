using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Jiheng.Tests.Web.Notices;

/// <summary>A small SMTP server that keeps what it gets, or refuses it.</summary>
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

    /// <summary>What came: the lines of envelopes and messages.</summary>
    public ConcurrentQueue<string> Mails { get; } = new();

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
                await TalkAsync(client.GetStream());
            }
        }
        catch (Exception problem) when (problem is OperationCanceledException or SocketException or IOException)
        {
            Assert.True(stop.IsCancellationRequested, problem.Message);
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 test");
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync(stop.Token) is { } line)
        {
            var word = line.Split(' ')[0].ToUpperInvariant();
            if (word is "MAIL" or "RCPT") mail.AppendLine(line);
            if (word == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                while (await reader.ReadLineAsync(stop.Token) is { } content && content != ".") mail.AppendLine(content);
                Mails.Enqueue(mail.ToString());
                mail.Clear();
            }

            await writer.WriteLineAsync(word switch { "RCPT" when Refusal is { } refusal => refusal, "QUIT" => "221 bye", "EHLO" => "250 test", _ => "250 ok" });
            if (word == "QUIT") return;
        }
    }
}
