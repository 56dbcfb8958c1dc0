import { Flag, Part, Text, Texts, WebAddress, Whole } from '../../platform/http/fields.js';

/** Who publishes; in a change, what is absent stays and null clears. */
export class OrganisationChanges {
  @Text({
    about: 'Name of the publishing organisation',
    example: 'Redaksi Contoh',
    optional: true,
    nullable: true,
    min: 1,
    max: 200,
  })
  name?: string | null;

  @WebAddress({ about: 'Its home page', example: 'https://redaksi.example', optional: true, nullable: true })
  url?: string | null;

  @WebAddress({
    about: 'Its logo',
    example: 'https://redaksi.example/logo.png',
    optional: true,
    nullable: true,
  })
  logo?: string | null;
}

/** Body of `PATCH /settings`. */
export class SettingsChanges {
  @Part(() => OrganisationChanges, {
    about: 'Who publishes',
    example: { name: 'Redaksi Contoh' },
    optional: true,
  })
  organisation?: OrganisationChanges;

  @Whole({
    about: 'Persons who must approve before a claim can be published',
    example: 2,
    optional: true,
    min: 1,
    max: 9,
  })
  approvalsNeeded?: number;

  @Flag({
    about: 'Ask the Wayback Machine (web.archive.org) to save every page of evidence that is not sensitive',
    example: true,
    optional: true,
  })
  wayback?: boolean;
}

/** Who publishes. */
export class OrganisationAnswer {
  @Text({ about: 'Name', example: 'Redaksi Contoh', nullable: true })
  name: string | null;

  @WebAddress({ about: 'Home page', example: 'https://redaksi.example', nullable: true })
  url: string | null;

  @WebAddress({ about: 'Logo', example: 'https://redaksi.example/logo.png', nullable: true })
  logo: string | null;
}

/** Settings of the desk. */
export class SettingsAnswer {
  @Text({ about: 'Always `settings`', example: 'settings' })
  id: string;

  @Whole({ about: 'Version, as in the ETag', example: 2, min: 1, max: 2_147_483_647 })
  version: number;

  @Part(() => OrganisationAnswer, {
    about: 'Who publishes; environment variables win over what is set here',
    example: { name: 'Redaksi Contoh', url: 'https://redaksi.example', logo: null },
  })
  organisation: OrganisationAnswer;

  @Whole({ about: 'Persons who must approve', example: 1, min: 1, max: 9 })
  approvalsNeeded: number;

  @Flag({ about: 'Pages of evidence are archived; not with EGRESS=off', example: true })
  archives: boolean;

  @Flag({ about: 'The Wayback Machine is asked to save pages of evidence too', example: false })
  wayback: boolean;

  @WebAddress({ about: 'What the world calls this desk; set by PUBLIC_URL', example: 'https://desk.example' })
  publicUrl: string;

  @Flag({ about: 'The fictional newsroom, which publishes without further settings', example: false })
  demo: boolean;

  @Texts({
    about: 'What must be set before anything can be published: of name, url, logo, publicUrl',
    example: ['logo'],
  })
  missingToPublish: string[];
}
