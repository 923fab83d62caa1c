"""Every Identity command of today's `openstack` against a cloud, with what it prints.

Below a command stand the lines that it prints, in any order; a command with none may print what it likes. `fails:`
names words of the error that a command must end with. What the client itself can't do is not asked: `consumer` needs
oauthlib, and some look-ups of groups take a domain's id only.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from string import Template

import pytest

from .cloud import Cloud
from .conftest import a_place
from .environments import Environment, environment
from .place import Place

ADMIN = "an admin's password"
DRIVER = "openstack_commands.py"

DOMAINS_AND_PROJECTS = """\
domain create --description first house -f value -c enabled
    True
domain list -f value -c Name
    Default
    house
domain list --enabled -f value -c Name
    Default
    house
domain set --description second --disable house
domain list --enabled -f value -c Name
    Default
domain set --name home --enable house
domain show home -f value -c description -c name
    second
    home
project create --domain home --description p --tag red --property size=4 roof -f value -c description -c tags -c size
    p
    ['red']
    4
project create --domain home --parent roof tile -f value -c name
    tile
project create --domain home roof
    fails: Conflict
project create --domain home --or-show roof -f value -c name
    roof
project list --domain home -f value -c Name
    roof
    tile
project list --long --tags red -f value -c Name -c Enabled
    roof True
project list --not-tags red --domain home -f value -c Name
    tile
project list --parent roof -f value -c Name
    tile
project list --my-projects -f value -c Name
    admin
    demo
project list --sort name:desc --domain home -f value -c Name
    tile
    roof
ROOF = project show --domain home roof -f value -c id
TILE = project show --domain home tile -f value -c id
project show --domain home --children roof -f value -c subtree
    {'$TILE': None}
project set --domain home --remove-tag red roof
project set --domain home --name top --tag blue --property colour=green --description q roof
project show --domain home top -f value -c colour -c description -c tags
    green
    q
    ['blue']
project set --disable $TILE
project list --disabled -f value -c Name
    tile
project delete --domain home top
    fails: not a leaf
project delete --domain home tile top
domain delete home
    fails: disable it first
domain set --disable home
domain delete home
domain show home
    fails: No Domain found for home
"""

USERS_AND_GROUPS = """\
domain create house
project create --domain house roof
user create --domain house --project roof --project-domain house --password one --email a@example.org ann
user create --domain house --password two --ignore-password-expiry --ignore-lockout-failure-attempts\
 --ignore-change-password-upon-first-use --enable-multi-factor-auth --multi-factor-auth-rule password,totp bob
user create --domain house --or-show ann -f value -c email -c enabled
    a@example.org
    True
user list --domain house -f value -c Name
    ann
    bob
user list --long --domain house -f value -c Name -c Email -c Enabled
    ann a@example.org True
    bob None True
user list --limit 1 --domain house -f value -c Name
    ann
    bob
user list --limit 1 --max-items 1 --domain house -f value -c ID
user show --domain house bob -f value -c options
    {'ignore_lockout_failure_attempts': True, 'ignore_password_expiry': True,\
 'ignore_change_password_upon_first_use': True, 'multi_factor_auth_enabled': True,\
 'multi_factor_auth_rules': [['password', 'totp']]}
user set --domain house --disable --email b@example.org ann
user list --disabled -f value -c Name
    ann
user set --domain house --enable --name anna --password three ann
user set --domain house --disable-multi-factor-auth --enable-lock-password bob
user show --domain house anna -f value -c name -c email -c password_expires_at
    anna
    b@example.org
    None
HOUSE = domain show house -f value -c id
group create --domain house --description artists painters -f value -c description
    artists
group create --domain $HOUSE --or-show painters -f value -c name
    painters
group list --domain house --long -f value -c Name -c Description
    painters artists
group set --domain house --name masons --description builders painters
group show --domain house masons -f value -c description
    builders
group add user --group-domain house --user-domain house masons anna bob
group contains user --group-domain house --user-domain house masons anna
    anna in group masons
group list --user anna --user-domain house -f value -c Name
    masons
user list --group masons --domain $HOUSE -f value -c Name
    anna
    bob
group remove user --group-domain house --user-domain house masons bob
user list --group masons --domain $HOUSE -f value -c Name
    anna
user delete --domain house anna bob
group delete --domain house masons
user list --domain house -f value -c Name
    -
domain set --disable house
domain delete house
user password set --original-password wrong --password other
    fails: requires authentication
"""

ROLES = """\
domain create house
project create --domain house roof
user create --domain house --password one ann
group create --domain house masons
group add user --group-domain house --user-domain house masons ann
role create --description r painter -f value -c description
    r
role create --domain house hand -f value -c name
    hand
role create --immutable stone
role delete stone
    fails: immutable
role set --no-immutable stone
role delete stone
role list -f value -c Name
    admin
    manager
    member
    painter
    reader
    service
role list --domain house -f value -c Name
    hand
role set --name carver --description c painter
role show carver -f value -c description -c name
    c
    carver
implied role create --implied-role reader carver
implied role list -f value -c "Prior Role Name" -c "Implied Role Name"
    admin manager
    manager member
    member reader
    carver reader
role add --user ann --user-domain house --project roof --project-domain house member
role add --group masons --group-domain house --domain house carver
role add --user ann --user-domain house --domain house --inherited reader
role add --user ann --user-domain house --system all reader
role add --user ann --user-domain house --project roof --project-domain house --role-domain house hand
role assignment list --names --user ann --user-domain house -f value -c Role -c Project -c Domain -c System -c Inherited
    member roof@house   False
    reader  house  True
    reader   all False
    hand@house roof@house   False
role assignment list --names --group masons --group-domain house -f value -c Role -c Group -c Domain
    carver masons@house house
role assignment list --names --effective --project roof --project-domain house -f value -c Role -c User -c Inherited
    member ann@house False
    reader ann@house False
    reader ann@house True
role assignment list --names --effective --user ann --user-domain house --domain house -f value -c Role -c Domain
    carver house
    reader house
role assignment list --inherited --names -f value -c Role -c Domain
    reader house
role assignment list --system all --names -f value -c Role -c User
    admin admin@Default
    reader ann@house
role assignment list --role carver --names -f value -c Group
    masons@house
role assignment list --auth-user --names -f value -c Role -c Project -c Domain -c System
    admin admin@Default
    admin demo@Default
    admin  Default
    admin   all
role remove --user ann --user-domain house --system all reader
role remove --user ann --user-domain house --domain house --inherited reader
role remove --group masons --group-domain house --domain house carver
role remove --user ann --user-domain house --project roof --project-domain house --role-domain house hand
role assignment list --names --user ann --user-domain house -f value -c Role -c Project
    member roof@house
implied role delete --implied-role reader carver
role delete carver
role delete --domain house hand
domain set --disable house
domain delete house
"""

DELEGATION = """\
TRUST = trust create --project admin --role member --impersonate admin demo -f value -c id
trust show $TRUST -f value -c is_impersonation -c redelegation_count
    True
    0
trust list -f value -c ID
    $TRUST
trust list --trustor admin -f value -c ID
    $TRUST
trust list --auth-user -f value -c ID
    $TRUST
trust delete $TRUST
trust list -f value -c ID
    -
application credential create --description robot --role member --unrestricted robot -f value -c unrestricted -c roles
application credential create --access-rules '[{"service": "compute", "method": "GET", "path": "/v2.1/servers"}]' small
application credential create robot
    fails: Conflict
application credential list -f value -c Name
    robot
    small
application credential show robot -f value -c description
    robot
RULE = access rule list -f value -c ID
access rule show $RULE -f value -c path
    /v2.1/servers
access rule delete $RULE
    fails: access rule
application credential delete robot small
access rule delete $RULE
PAIR = ec2 credentials create -f value -c access
ec2 credentials show $PAIR -f value -c access
    $PAIR
ec2 credentials list -f value -c Access
    $PAIR
ec2 credentials delete $PAIR
CREDENTIAL = credential create --type cert --project admin admin something -f value -c id
credential show $CREDENTIAL -f value -c blob -c type
    something
    cert
credential set --user admin --type cert --data other $CREDENTIAL
credential list --type cert -f value -c Data
    other
credential list --user admin -f value -c ID
    $CREDENTIAL
credential delete $CREDENTIAL
"""

CATALOG = """\
catalog list -f value -c Name -c Type
    keystone identity
    nova compute
    glance image
    neutron network
catalog show identity -f value -c name
    keystone
region create --description second RegionTwo -f value -c region
    RegionTwo
region create --parent-region RegionTwo RegionThree -f value -c parent_region
    RegionTwo
region list -f value -c Region
    RegionOne
    RegionTwo
    RegionThree
region list --parent-region RegionTwo -f value -c Region
    RegionThree
region set --description more RegionTwo
region show RegionTwo -f value -c description
    more
service create --name blocks --description s block -f value -c name -c type
    blocks
    block
service set --name stones --disable blocks
service list --long -f value -c Name -c Enabled
    keystone True
    nova True
    glance True
    neutron True
    stones False
service set --enable stones
service show stones -f value -c enabled
    True
POINT = endpoint create --region RegionTwo stones public http://example.org/%(project_id)s -f value -c id
endpoint create stones internal http://example.org
endpoint list --service stones -f value -c Interface -c Region
    RegionTwo public
    None internal
endpoint list --interface public --region RegionTwo -f value -c ID
    $POINT
endpoint set --url http://example.org/v2 --disable $POINT
endpoint show $POINT -f value -c url -c enabled -c service_name
    http://example.org/v2
    False
    stones
endpoint add project $POINT demo
endpoint list --project demo -f value -c ID
    $POINT
endpoint remove project $POINT demo
endpoint group create --description all publics filters.json -f value -c filters
    {'interface': 'public'}
endpoint group set --name open --filters filters.json publics
endpoint group list -f value -c Name
    open
endpoint group add project open demo
endpoint group list --endpointgroup open -f value -c Name
    demo
endpoint group list --project demo -f value -c Name
    open
endpoint group remove project open demo
endpoint group show open -f value -c name
    open
endpoint group delete open
POLICY = policy create --type application/json filters.json -f value -c id
policy set --type text/plain $POLICY
policy list --long -f value -c Type -c Rules
    text/plain {"interface": "public"}
policy show $POLICY -f value -c type
    text/plain
policy delete $POLICY
endpoint delete $POINT
service delete stones
region delete RegionThree RegionTwo
region delete RegionOne
    fails: can't be changed
endpoint list -f value -c "Service Name" -c Interface --interface public
    keystone public
    nova public
    glance public
    neutron public
"""

LIMITS = """\
service create --name blocks block
region create RegionTwo
REGISTERED = registered limit create --service blocks --region RegionTwo --default-limit 5 volumes -f value -c id
registered limit create --service blocks --region RegionTwo --default-limit 6 volumes
    fails: Conflict
registered limit list --service blocks --region RegionTwo --resource-name volumes -f value -c "Default Limit"
    5
registered limit set --default-limit 6 --description most $REGISTERED -f value -c default_limit -c description
    6
    most
registered limit show $REGISTERED -f value -c resource_name
    volumes
LIMIT = limit create --project demo --service blocks --region RegionTwo --resource-limit 7 volumes -f value -c id
limit create --project demo --service blocks --resource-limit 7 volumes
    fails: no corresponding registered limit
limit list --project demo -f value -c "Resource Name" -c "Resource Limit"
    volumes 7
limit set --resource-limit 8 --description more $LIMIT -f value -c resource_limit -c description
    8
    more
limit show $LIMIT -f value -c resource_limit
    8
registered limit delete $REGISTERED
    fails: Failed to delete
limit delete $LIMIT
registered limit delete $REGISTERED
registered limit list -f value -c ID
    -
TOKEN = token issue -f value -c id
token revoke $TOKEN
token revoke $TOKEN
    fails: Could not find token
versions show --service identity -f value -c Version -c Status
    2.0 DEPRECATED
    3.14 CURRENT
identity provider list
    fails: 404
mapping list
    fails: 404
service provider list
    fails: 404
"""

CHAPTERS = {
    "domains and projects": DOMAINS_AND_PROJECTS,
    "users and groups": USERS_AND_GROUPS,
    "roles": ROLES,
    "delegation": DELEGATION,
    "catalog": CATALOG,
    "limits and tokens": LIMITS,
}


@pytest.fixture(scope="module")
def client() -> Environment:
    return environment("today")


@pytest.fixture(scope="module")
def place() -> Iterator[Place]:
    opened = a_place("root" if os.geteuid() == 0 else "user")
    Cloud.start(opened, "memory", CUMULET_ADMIN_PASSWORD=ADMIN)
    yield opened
    opened.close()


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_commands(place: Place, client: Environment, chapter: str) -> None:
    commands = read(CHAPTERS[chapter])
    (place.home / "filters.json").write_text('{"interface": "public"}')
    (place.home / "commands").write_text("\n".join(command for command, _ in commands))
    (place.home / DRIVER).write_text((Path(__file__).parent / DRIVER).read_text())
    cloud = {"OS_AUTH_URL": "http://controller:5000/v3", "OS_USERNAME": "admin", "OS_PASSWORD": ADMIN,
             "OS_PROJECT_NAME": "admin", "OS_USER_DOMAIN_ID": "default", "OS_PROJECT_DOMAIN_ID": "default"}  # fmt: skip
    done = place.run([str(client.python), DRIVER, "commands"], cloud, timeout=120)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(answers) == len(commands), str(done)
    kept: dict[str, str] = {}
    problems = []
    for (command, expected), (status, printed, errors) in zip(commands, answers, strict=True):
        name, named, _ = command.partition(" = ")
        if named and name.isupper():
            kept[name] = printed.strip()
        if problem := wrong([Template(line).safe_substitute(kept) for line in expected], status, printed, errors):
            problems.append(f"openstack {command}\n{problem}")
    assert not problems, "\n\n".join(problems)


def read(chapter: str) -> list[tuple[str, list[str]]]:
    """The commands of a chapter, each with the lines under it."""
    found: list[tuple[str, list[str]]] = []
    for line in chapter.splitlines():
        if line.startswith("    "):
            found[-1][1].append(line.removeprefix("    "))
        else:
            found.append((line, []))
    return found


def wrong(expected: list[str], status: int, printed: str, errors: str) -> str:
    """What is not as expected; nothing, if all is well. A line `-` alone means that nothing is printed."""
    if expected and expected[0].startswith("fails: "):
        words = expected[0].removeprefix("fails: ")
        well = status != 0 and words in errors + printed
        return "" if well else f"should fail with {words!r}; status {status}: {printed}{errors}"
    if status != 0:
        return f"status {status}: {printed}{errors}"
    lines = sorted(line.strip() for line in printed.splitlines() if line.strip())
    wanted = [] if expected == ["-"] else sorted(line.strip() for line in expected)
    return "" if not expected or lines == wanted else f"prints {lines}\nnot    {wanted}"
