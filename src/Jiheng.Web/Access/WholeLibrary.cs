using Jiheng.Storage;

namespace Jiheng.Web.Access;

/// <summary>The library without regard to who asks: for work that nobody asked for at this moment, and for opening it as a visitor
/// sees it. Endpoints take <see cref="DocumentLibrary"/>, which is the visitor's own.</summary>
internal sealed record WholeLibrary(DocumentLibrary Library);
