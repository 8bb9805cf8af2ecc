/**
 * Short links: addresses of our own that stand in the texts of templates and lead people
 * on to where an application wants them.
 */
package io.smsconsole.core.catalog.shortlink;
