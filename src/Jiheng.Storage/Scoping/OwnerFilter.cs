using System.Linq.Expressions;
using System.Reflection;

namespace Jiheng.Storage.Scoping;

/// <summary>Writes ranges as a condition of a query. The bounds become parameters of the command, so that the same plan serves everybody.</summary>
internal static class OwnerFilter
{
    private static readonly MethodInfo Compare = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;
    private static readonly ConstantExpression Zero = Expression.Constant(0);

    public static Expression<Func<T, bool>> Of<T>(Expression<Func<T, string>> owner, IReadOnlyList<OwnerRange> ranges) =>
        Expression.Lambda<Func<T, bool>>(Any(owner.Body, ranges, 0, ranges.Count), owner.Parameters);

    /// <summary>One condition or the other.</summary>
    public static Expression<Func<T, bool>> Either<T>(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) =>
        Expression.Lambda<Func<T, bool>>(Expression.OrElse(one.Body, new Renaming(other.Parameters[0], one.Parameters[0]).Visit(other.Body)), one.Parameters);

    // In halves: a chain of hundreds would be nested too deeply for the database.
    private static Expression Any(Expression owner, IReadOnlyList<OwnerRange> ranges, int from, int count) => count switch
    {
        0 => Expression.Constant(false),
        1 => Within(owner, new Bounds(ranges[from].From, ranges[from].Before)),
        _ => Expression.OrElse(Any(owner, ranges, from, count / 2), Any(owner, ranges, from + (count / 2), count - (count / 2))),
    };

    private static BinaryExpression Within(Expression owner, Bounds bounds)
    {
        var held = Expression.Constant(bounds);
        return Expression.AndAlso(
            Expression.GreaterThanOrEqual(Expression.Call(Compare, owner, Expression.Property(held, nameof(Bounds.From))), Zero),
            Expression.LessThan(Expression.Call(Compare, owner, Expression.Property(held, nameof(Bounds.Before))), Zero));
    }

    private sealed record Bounds(string From, string Before);

    private sealed class Renaming(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
