/**
 * The pages of policies: what there is and who holds it, and the editor in which a
 * generator and the text keep in step.
 */
package io.smsconsole.web.console.policy;
