import { type Place, parseReference, placeName } from '../../clients/registry/reference.ts';
import type { ContainerPackagingSettings } from './settings.ts';

/** What an image is called, for people and in its statements: `image`, though it may go to `output`. */
export const imageName = ({ image }: Pick<ContainerPackagingSettings, 'image'>, where: Place): string =>
  placeName((image === undefined ? undefined : parseReference(image)?.place) ?? where);
