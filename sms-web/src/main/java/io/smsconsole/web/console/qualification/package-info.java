/**
 * The pages of qualifications.
 */
package io.smsconsole.web.console.qualification;
