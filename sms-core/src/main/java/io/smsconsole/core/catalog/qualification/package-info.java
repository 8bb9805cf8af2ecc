/**
 * Qualifications: the companies in whose name mainland signs are handed in.
 */
package io.smsconsole.core.catalog.qualification;
