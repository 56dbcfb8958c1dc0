import ipaddr from 'ipaddr.js';

/** Where nobody may be led. */
export const FORBIDDEN_IPV4 = [
  ...['127.0.0.1', '127.0.0.53', '127.255.255.254', '0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255'],
  ...['172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.255.254', '169.254.0.1', '169.254.169.254'],
  ...['169.254.170.2', '168.63.129.16', '100.64.0.1', '100.100.100.200', '100.127.255.255', '192.0.0.1'],
  ...[
    '192.0.0.192',
    '192.0.2.2',
    '192.88.99.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.1',
    '203.0.113.1',
  ],
  ...['224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255'],
];

/** The same in IPv6. */
export const FORBIDDEN_IPV6 = [
  ...['::1', '::', 'fe80::1', 'febf::1', 'fec0::1', 'fc00::1', 'fd00::2', 'fd00:ec2::254', 'fdff::1'],
  ...[
    'ff02::1',
    'ff0e::1',
    '100::1',
    '2001:db8::1',
    '2001:2::1',
    '2001:20::1',
    '3fff::1',
    '5f00::1',
    '4000::1',
  ],
];

const bytes = (address: string) => address.split('.').map(Number);
const hex = (n: number) => n.toString(16).padStart(2, '0');
const words = (address: string) => {
  const [a, b, c, d] = bytes(address).map(hex);
  return `${a}${b}:${c}${d}`;
};
const whole = (address: string) => bytes(address).reduce((sum, byte) => sum * 256 + byte, 0);

/** Every way to write an IPv4 address that a browser or a network takes for it. */
export const SPELLINGS: Record<string, (address: string) => string> = {
  plain: (address) => address,
  'with a dot at the end': (address) => `${address}.`,
  'as one number': (address) => String(whole(address)),
  'as one hexadecimal number': (address) => `0x${whole(address).toString(16)}`,
  'as one octal number': (address) => `0${whole(address).toString(8)}`,
  'in hexadecimal': (address) =>
    bytes(address)
      .map((byte) => `0X${hex(byte)}`)
      .join('.'),
  'in octal': (address) =>
    bytes(address)
      .map((byte) => `00${byte.toString(8)}`)
      .join('.'),
  'in two parts': (address) => `${bytes(address)[0]}.${whole(address) % 2 ** 24}`,
  'in three parts': (address) => `${bytes(address).slice(0, 2).join('.')}.${whole(address) % 2 ** 16}`,
  'in mixed numbers': (address) =>
    bytes(address)
      .map((byte, n) => (n % 2 ? byte : `0x${hex(byte)}`))
      .join('.'),
  'in full-width digits': (address) =>
    address.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  'with ideographic dots': (address) => address.replace(/\./g, '。'),
  'percent-encoded': (address) => address.replace(/./g, (sign) => `%${hex(sign.charCodeAt(0))}`),
  'in circled digits': (address) =>
    address.replace(/[1-9]/g, (digit) => String.fromCodePoint(0x245f + Number(digit))),
  mapped: (address) => `[::ffff:${address}]`,
  'mapped, in words': (address) => `[0:0:0:0:0:FFFF:${words(address)}]`,
  compatible: (address) => `[::${address}]`,
  translated: (address) => `[::ffff:0:${address}]`,
  'by NAT64': (address) => `[64:ff9b::${address}]`,
  'by local NAT64': (address) => `[64:ff9b:1::${address}]`,
  'by 6to4': (address) => `[2002:${words(address)}::1]`,
  'by Teredo': (address) => `[2001:0:${words(address)}::1]`,
  'by ISATAP': (address) => `[2a00:1450:4001:80b:0:5efe:${address}]`,
  'by ISATAP of a unique address': (address) => `[2a00:1450:4001:80b:200:5efe:${address}]`,
};

/** Hosts as they stand in an address: every target in every spelling, and every IPv6 one short, long and in capitals. */
export function hostileHosts(ownAddresses: string[]): string[] {
  const own = ownAddresses.map((address) => ipaddr.parse(address));
  const ipv4 = [...FORBIDDEN_IPV4, ...own.filter((ip) => ip.kind() === 'ipv4').map(String)];
  const ipv6 = [...FORBIDDEN_IPV6, ...own.filter((ip) => ip.kind() === 'ipv6').map(String)];
  return [
    ...ipv4.flatMap((address) => Object.values(SPELLINGS).map((spell) => spell(address))),
    ...ipv6
      .map((address) => ipaddr.IPv6.parse(address))
      .flatMap((ip) => [`[${ip.toString()}]`, `[${ip.toNormalizedString().toUpperCase()}]`]),
  ];
}
