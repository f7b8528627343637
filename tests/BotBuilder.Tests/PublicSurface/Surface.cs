using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace BotBuilder.Tests.PublicSurface;

/// <summary>What an assembly shows to others, one member a line, sorted.</summary>
internal static class Surface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
    };

    public static string Of(Assembly assembly) =>
        string.Join('\n', assembly.GetExportedTypes().Concat(assembly.GetTypes().Where(type => type.IsNestedFamily)).SelectMany(Lines).Order(StringComparer.Ordinal)) + "\n";

    private static IEnumerable<string> Lines(Type type)
    {
        var name = Name(type, declaration: true);
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            return [$"delegate {Name(invoke.ReturnType)} {name}({Parameters(invoke)})"];
        }

        if (type.IsEnum)
            return [$"enum {name} {{ {string.Join(", ", Enum.GetNames(type))} }}"];
        var members = type.GetMembers(Declared).Select(Member).OfType<string>().Select(member => $"{name}: {member}");
        return members.Prepend($"{Kind(type)} {name}{Bases(type)}");
    }

    private static string Kind(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Bases(Type type)
    {
        var inherited = type.GetInterfaces().SelectMany(face => face.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []).ToHashSet();
        var bases = type.GetInterfaces().Except(inherited).Where(face => face.IsVisible).Select(face => Name(face)).Order(StringComparer.Ordinal);
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
            bases = bases.Prepend(Name(parent)).OrderBy(_ => 0);
        var all = string.Join(", ", bases);
        return all.Length == 0 ? "" : $" : {all}";
    }

    private static string? Member(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when Shown(constructor) => $"{Modifiers(constructor)}new({Parameters(constructor)})",
        MethodInfo method when Shown(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) =>
            $"{Modifiers(method)}{Name(method.ReturnType)} {method.Name}{Generics(method)}({Parameters(method)})",
        PropertyInfo property when property.GetAccessors(nonPublic: true).Any(Shown) => Property(property),
        FieldInfo { IsLiteral: true } field when Shown(field) => $"const {Name(field.FieldType)} {field.Name} = {Value(field.GetRawConstantValue())}",
        FieldInfo field when Shown(field) => $"{(field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}",
        EventInfo @event when Shown(@event.AddMethod!) => $"event {Name(@event.EventHandlerType!)} {@event.Name}",
        _ => null,
    };

    private static string Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(Shown).ToList();
        var index = string.Join(", ", property.GetIndexParameters().Select(parameter => Name(parameter.ParameterType)));
        var body = string.Join(' ', new[] { property.GetMethod, property.SetMethod }
            .OfType<MethodInfo>().Where(Shown)
            .Select(accessor => $"{(accessor.IsFamily && accessors.Any(other => other.IsPublic) ? "protected " : "")}{accessor.Name[..3]};"));
        return $"{Modifiers(accessors[0])}{Name(property.PropertyType)} {property.Name}{(index.Length == 0 ? "" : $"[{index}]")} {{ {body} }}";
    }

    private static bool Shown(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool Shown(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    private static string Modifiers(MethodBase method)
    {
        var access = method.IsPublic ? "" : "protected ";
        if (method.DeclaringType!.IsInterface || method.IsConstructor)
            return access;
        return access + method switch
        {
            { IsStatic: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsVirtual: true, IsFinal: false } => ((MethodInfo)method).GetBaseDefinition() == method ? "virtual " : "override ",
            _ => "",
        };
    }

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";

    private static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "") + string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var prefix = parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "";
        return $"{prefix}{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Value(parameter.RawDefaultValue)}" : "")}";
    }

    private static string Value(object? value) => value switch
    {
        null or DBNull or Missing => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Name(Type type, bool declaration = false)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (type.IsArray)
            return $"{Name(type.GetElementType()!)}[]";
        if (type.IsGenericParameter)
            return type.Name;
        if (Nullable.GetUnderlyingType(type) is { } value)
            return $"{Name(value)}?";
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        var plain = type.IsNested ? $"{Name(type.DeclaringType!, declaration)}.{Plain(type)}" : declaration ? $"{type.Namespace}.{Plain(type)}" : Plain(type);
        return type.IsGenericType && !type.IsNested ? $"{plain}<{string.Join(", ", type.GetGenericArguments().Select(argument => Name(argument)))}>" : plain;
    }

    private static string Plain(Type type) => type.Name.Split('`')[0];
}
