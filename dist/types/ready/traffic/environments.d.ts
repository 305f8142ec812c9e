/** Which services of the gateway serve which environment, and what the product says of it: production is what is judged. */
import { type EnvironmentPart } from '../../aps/manifests.ts';
import type { ServiceEntity } from '../../kong/read.ts';
import type { Context } from '../context.ts';
/** The environment that is asked about. */
export declare function judgedEnvironment({ config }: Context): string;
/** `prod`, `dev` and the like as a text's words say it, the last one counting; undefined: they say nothing. */
export declare function environmentIn(text: string): string | undefined;
/**
 * The services that serve the judged environment: those that its products list, else those whose tags, hosts, names or
 * files name it, else all that name no other. Where every service names another one, all of them: then nobody knows.
 */
export declare function judgedServices(context: Context): readonly ServiceEntity[];
/** The environment that a service is for, as far as anything says so. */
export declare function environmentOfService(service: ServiceEntity, { manifests }: Pick<Context, 'manifests'>): string | undefined;
/** The environments of products with a name. */
export declare function environmentsNamed(name: string, { manifests }: Pick<Context, 'manifests'>): EnvironmentPart[];
export interface Flow {
    name: string;
    where: string;
    environment: EnvironmentPart;
}
/** The flows of the judged environment; of all environments where the products do not have it, or a template hides it. */
export declare function flowsOf(context: Context): Flow[];
/** Whether an environment lists a service; `perhaps` where a template hides one of the names. */
export declare function lists(environment: EnvironmentPart, { name }: ServiceEntity): 'yes' | 'perhaps' | 'no';
/** True where every environment of the products says that the traffic does not go through the gateway. */
export declare function isProtectedExternally({ manifests }: Pick<Context, 'manifests'>): boolean;
/** The judged environment is published: a product has it active. */
export declare function isActive(context: Context): boolean;
