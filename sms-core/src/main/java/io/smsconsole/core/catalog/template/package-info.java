/**
 * Templates: the texts that messages are made of, reviewed by the upstream.
 */
package io.smsconsole.core.catalog.template;
