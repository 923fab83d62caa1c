"""Resource declarations: one typed class says all there is to know about an API object's attributes.

A resource is a frozen `Resource` struct whose fields are `Annotated[python type, Attr(...)]`; the class itself is the
typed row. From it follow the body checks here, the table (store), filters, sorting and `fields` (http).

    class Network(Resource, frozen=True, kw_only=True):
        name: Annotated[str, Attr(text(255), create=True, update=True)] = ""

    NETWORK = declare(Network, "network", "networks", title="Network")
"""

from collections.abc import Callable, Mapping
from typing import Annotated, Any, Generic, Literal, TypeVar, get_type_hints

import msgspec

from cumulet.model.context import Context
from cumulet.model.errors import Invalid
from cumulet.model.policy import ADMIN, derive, refused
from cumulet.model.types import UUID, Type, nullable, shown, text

Values = dict[str, Any]
"""Checked values by field name: what a client gave (create: with defaults filled in)."""

Who = Literal["member", "admin", "nobody"]


class Attr(msgspec.Struct, frozen=True, kw_only=True):
    """What may be done with an attribute.

    `create`/`update`: a client may give it then; `required`: must at creation. `set_by`: who may give it at all, judged
    by presence, not by value (but for a creation that names the default). `seen_by`: in whose view it is; what `nobody`
    sees is the cloud's own. Both are the defaults of rules (`create_port:binding:host_id`, `get_port:...`), where the
    service's table has none. `stored` False: the view derives it. `filters`/`sorts`: lists may ask for it.
    """

    type: Type
    create: bool = False
    update: bool = False
    required: bool = False
    set_by: Who = "member"
    seen_by: Who = "member"
    stored: bool = True
    filters: bool = True
    sorts: bool = True
    index: bool = False


def attribute(
    type_: Type,
    *,
    create: bool = False,
    update: bool = False,
    required: bool = False,
    set_by: Who = "member",
    seen_by: Who = "member",
    stored: bool = True,
    filters: bool = True,
    sorts: bool | None = None,
    index: bool = False,
) -> Attr:
    """An `Attr` with the type first; structured values don't sort unless said."""
    return Attr(
        type=type_,
        create=create,
        update=update,
        required=required,
        set_by=set_by,
        seen_by=seen_by,
        stored=stored,
        filters=filters,
        sorts=type_.column != "json" if sorts is None else sorts,
        index=index,
    )


class Resource(msgspec.Struct, frozen=True, kw_only=True):
    """The base of all resources: an id. Rows are values; a change makes a new one."""

    id: Annotated[str, attribute(text(64))]


class Owned(Resource, frozen=True, kw_only=True):
    """A resource that belongs to a project (shown as `project_id` and, as of old, `tenant_id`)."""

    project_id: Annotated[str, attribute(text(255), create=True, index=True)] = ""


R = TypeVar("R", bound=Resource)


class Declaration(msgspec.Struct, Generic[R], frozen=True, kw_only=True, dict=True):
    """A resource class with its names: `name` wraps one in a body, `collection` many, `title` is for messages.

    Outside, attributes have their API names (`router:external`); inside, rows, values, columns and conditions use the
    class's field names (`router_external`). `attributes` and `fields` are by API name, `defaults` by field name.
    `service` is whose policy has its rules.
    """

    resource: type[R]
    name: str
    collection: str
    title: str
    service: str
    attributes: Mapping[str, Attr]
    fields: Mapping[str, str]
    defaults: Mapping[str, Any]

    def parse_create(self, body: Mapping[str, Any], context: Context) -> Values:
        """A creation body checked: every settable attribute is in the answer, by its default where not given."""
        values = self._parse(body, context, "create")
        for name, attr in self.attributes.items():
            field = self.fields[name]
            if not attr.create or field in values:
                continue
            if attr.required:
                raise Invalid(
                    f"Failed to parse request. Required attribute '{name}' not specified.", type="HTTPBadRequest"
                )
            values[field] = self.default(field)
        return values

    def check_create(self, body: Mapping[str, Any], context: Context) -> None:
        """Raise Invalid when what a creation body gives is wrong, whatever it may lack."""
        self._parse(body, context, "create")

    def check_update(self, body: Mapping[str, Any]) -> None:
        """Raise Invalid when a body names what no update may: wrong whatever the object and whoever asks."""
        for given in body:
            self._settable(given, "update")

    def parse_update(self, body: Mapping[str, Any], context: Context) -> Values:
        """An update body checked: only what was given."""
        return self._parse(body, context, "update")

    def default(self, field: str) -> Any:
        """What a field holds when nobody says."""
        default = self.defaults.get(field)
        return default() if callable(default) else default

    def _parse(self, body: Mapping[str, Any], context: Context, when: Literal["create", "update"]) -> Values:
        values: Values = {}
        for given, value in body.items():
            name, attr = self._settable(given, when)
            field = self.fields[name]
            parsed = self.parse_value(given, attr, value)
            harmless = when == "create" and parsed == self.default(field)
            rule = f"{when}_{self.name}:{name}"
            if attr.set_by == "admin" and not harmless and not context.could(self.service, rule):
                raise refused(self.service, rule, f"only an administrator may set '{given}'")
            values[field] = parsed
        return values

    def _settable(self, given: str, when: Literal["create", "update"]) -> tuple[str, Attr]:
        """The attribute that a body names, when it may."""
        name = self.known_name(given)
        attr = self.attributes.get(name)
        if attr is None:
            raise Invalid(f"Unrecognized attribute(s) '{shown(given)[1:-1]}'", type="HTTPBadRequest")
        if not (attr.create if when == "create" else attr.update):
            verb = "creation" if when == "create" else "update"
            raise Invalid(f"Attribute '{given}' not allowed in {verb} of {self.name}.", type="HTTPBadRequest")
        return name, attr

    def parse_value(self, given: str, attr: Attr, value: Any) -> Any:
        """One attribute's value checked. Raises Invalid that names the attribute and the reason."""
        try:
            return attr.type.parse(value)
        except ValueError as error:
            raise Invalid(f"Invalid input for {given}. Reason: {error}", type="HTTPBadRequest") from None

    def known_name(self, given: str) -> str:
        """The attribute's name for what a client calls it (`tenant_id` is `project_id`)."""
        return "project_id" if given == "tenant_id" and "project_id" in self.attributes else given


def declare(
    resource: type[R], name: str, collection: str, *, title: str | None = None, service: str = "neutron"
) -> Declaration[R]:
    """The declaration of a resource class: reads the annotations once."""
    attributes: dict[str, Attr] = {}
    fields: dict[str, str] = {}
    defaults: dict[str, Any] = {}
    hints = get_type_hints(resource, include_extras=True)
    for field in msgspec.structs.fields(resource):
        metadata: tuple[Any, ...] = getattr(hints[field.name], "__metadata__", ())
        attr = next((m for m in metadata if isinstance(m, Attr)), None)
        if attr is None:
            raise TypeError(f"{resource.__name__}.{field.name} has no Attr")
        attributes[field.encode_name] = attr
        _derive_rules(service, name, field.encode_name, attr)
        fields[field.encode_name] = field.name
        if field.default is not msgspec.NODEFAULT:
            defaults[field.name] = field.default
        elif field.default_factory is not msgspec.NODEFAULT:
            factory: Callable[[], Any] = field.default_factory
            defaults[field.name] = factory
    return Declaration(
        resource=resource,
        name=name,
        collection=collection,
        title=title or name.replace("_", " ").capitalize(),
        service=service,
        attributes=attributes,
        fields=fields,
        defaults=defaults,
    )


def _derive_rules(service: str, name: str, attribute_name: str, attr: Attr) -> None:
    """The rules of an attribute that is not everybody's to set or see."""
    if attr.set_by == "admin":
        for verb, possible in (("create", attr.create), ("update", attr.update)):
            if possible:
                derive(service, f"{verb}_{name}:{attribute_name}", ADMIN)
    if attr.seen_by == "admin":
        derive(service, f"get_{name}:{attribute_name}", ADMIN)


OPTIONAL_UUID = nullable(UUID)
