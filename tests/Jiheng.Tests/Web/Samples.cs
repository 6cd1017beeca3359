namespace Jiheng.Tests.Web;

/// <summary>The sample documents, made by other programs.</summary>
internal static class Samples
{
    public static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Checkout.Root, "tests", "Samples", file));
}
